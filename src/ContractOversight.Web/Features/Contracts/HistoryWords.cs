using System.Globalization;
using System.Text.Json;
using ContractOversight.Data;
using ContractOversight.Data.Audit;
using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>Turns what the audit trail holds into words that a reader knows.</summary>
internal sealed class HistoryWords(
    IReadOnlyDictionary<string, string> people, IReadOnlyDictionary<string, string> suppliers, IReadOnlyDictionary<string, string> contracts)
{
    private const string Nothing = "Nothing";

    private static readonly HashSet<string> Bookkeeping = ["OfficeId", "ContractId", "LoggedAt", "RecordedAt", "IsHistoric", "Id"];

    public static bool IsBookkeeping(string property) => Bookkeeping.Contains(property);

    public static string Subject(string subject) => subject switch
    {
        "Contract" => "Agreement",
        "ContractSupplier" => "Other party",
        "ExtensionOption" => "Option to extend",
        "KpiReading" => "KPI reading",
        "KpiVersion" => "KPI target",
        "Kpi" => "KPI",
        _ => Words.Of(subject),
    };

    public string Value(string property, JsonElement held)
    {
        if (held.ValueKind == JsonValueKind.Null)
        {
            return Nothing;
        }

        if (held.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return Format.YesNo(held.GetBoolean());
        }

        var text = held.ToString();
        return property switch
        {
            "ShareBasisPoints" => Format.Percent(held.GetInt32() / (double)ContractSupplier.WholeBasisPoints, 2),
            "SupplierId" => suppliers.GetValueOrDefault(text, "A supplier that is not in the register"),
            "ParentId" => contracts.GetValueOrDefault(text, "An agreement that you cannot see"),
            "State" when Enum.TryParse<RecordState>(text, out var state) => ContractWords.Of(state),
            "Kind" when Enum.TryParse<AgreementKind>(text, out var kind) => ContractWords.Of(kind),
            "Party" when Enum.TryParse<ContractingParty>(text, out var party) => ContractWords.Of(party),
            "Route" when Enum.TryParse<ProcurementRoute>(text, out var route) => ContractWords.Of(route),
            "Renewal" when Enum.TryParse<RenewalType>(text, out var renewal) => ContractWords.Of(renewal),
            _ when property.EndsWith("Pence", StringComparison.Ordinal) && held.TryGetInt64(out var pence) => Format.Pounds(pence),
            _ when property.EndsWith("Id", StringComparison.Ordinal) && people.TryGetValue(text, out var person) => person,
            _ when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Format.Day(day),
            _ when property.EndsWith("At", StringComparison.Ordinal) && held.TryGetDateTime(out var instant) => Format.Instant(instant),
            _ => text,
        };
    }
}

/// <summary>Looks up, once for a page of history, the names of everybody and everything it mentions.</summary>
internal sealed class HistoryNames(OversightDbContext db, ContractPeople people)
{
    public async Task<HistoryWords> ForAsync(IEnumerable<AuditEntry> entries, CancellationToken cancel)
    {
        var held = new Dictionary<string, HashSet<string>> { ["SupplierId"] = [], ["ParentId"] = [], ["Person"] = [] };
        foreach (var entry in entries)
        {
            Collect(entry, held);
        }

        var supplierIds = Numbers(held["SupplierId"]);
        var parentIds = Numbers(held["ParentId"]);
        return new HistoryWords(
            await people.NamesAsync(held["Person"], cancel),
            await db.Suppliers.Where(row => supplierIds.Contains(row.Id))
                .ToDictionaryAsync(row => row.Id.ToString(CultureInfo.InvariantCulture), row => row.Name, cancel),
            await db.Contracts.Where(row => parentIds.Contains(row.Id))
                .ToDictionaryAsync(row => row.Id.ToString(CultureInfo.InvariantCulture), row => row.Reference, cancel));
    }

    private static void Collect(AuditEntry entry, Dictionary<string, HashSet<string>> held)
    {
        using var changes = JsonDocument.Parse(entry.Changes);
        foreach (var change in changes.RootElement.EnumerateObject())
        {
            foreach (var value in change.Value.EnumerateArray().Where(value => value.ValueKind is JsonValueKind.String or JsonValueKind.Number))
            {
                if (held.TryGetValue(change.Name, out var numbers))
                {
                    numbers.Add(value.ToString());
                }
                else if (change.Name.EndsWith("Id", StringComparison.Ordinal))
                {
                    held["Person"].Add(value.ToString());
                }
            }
        }
    }

    private static List<int> Numbers(IEnumerable<string> texts) => [.. texts.Select(text => int.TryParse(text, out var number) ? number : 0)];
}
