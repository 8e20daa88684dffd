using System.Data.Common;
using System.Globalization;
using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Parties;
using ContractOversight.Domain.Performance;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.TestKit;

/// <summary>
/// Fills an office of a SQLite register with as many made-up agreements as a benchmark wants. The rows are made by the
/// database itself from their own number and a seed, so that the same call makes the same register.
/// </summary>
public sealed class RegisterGenerator(OversightDbContext db, int officeId, DateOnly today)
{
    private const int AgreementsToASupplier = 12;
    private const int AgreementsToAFlag = 5;
    private const string Words =
        """["Harbour","Lantern","Meadow","Quarry","Orchard","Beacon","Copper","Willow","Granite","Heron","Saffron","Thistle"]""";

    private const string Things =
        """["support","cleaning","vehicles","software","guarding","catering","transport","training","repairs","counselling","interpreting","laboratory work"]""";

    /// <summary>Changes every made-up figure.</summary>
    public int Seed { get; init; } = 2_654_435;

    /// <summary>Payments for each agreement.</summary>
    public int Payments { get; init; } = 4;

    /// <summary>Monthly readings of the one KPI that each agreement has; 0 for no KPI.</summary>
    public int Readings { get; init; } = 12;

    /// <summary>Adds so many agreements with their suppliers, payments, KPIs, readings and flags.</summary>
    public async Task AddAsync(int agreements, CancellationToken cancel = default)
    {
        var templates = await TemplatesAsync(cancel);
        await db.Database.OpenConnectionAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var suppliers = Math.Max(1, agreements / AgreementsToASupplier);
        var first = await FirstAsync<Supplier>(cancel);
        await InsertAsync<Supplier>(suppliers, templates.Supplier, new()
        {
            ["Id"] = $"{first} + n.i",
            ["Name"] = $"{Pick(Words, 1)} || ' ' || {Pick(Things, 2)} || ' ' || n.i || ' Ltd'",
            ["FoldedName"] = $"lower({Pick(Words, 1)} || ' ' || {Pick(Things, 2)} || ' ' || n.i || ' ltd')",
        }, cancel);
        var contract = await FirstAsync<Contract>(cancel);
        await InsertAsync<Contract>(agreements, templates.Contract, Agreement(contract), cancel);
        await InsertAsync<ContractSupplier>(agreements, templates.Party, new()
        {
            ["ContractId"] = $"{contract} + n.i",
            ["SupplierId"] = $"{first} + 1 + {Number(3)} % {suppliers}",
        }, cancel);
        await InsertAsync<CostLine>(agreements * Payments, templates.Payment, Payment(contract, first, agreements, suppliers), cancel);
        await InsertAsync<Flag>(agreements / AgreementsToAFlag, templates.Flag, new()
        {
            ["Id"] = $"{await FirstAsync<Flag>(cancel)} + n.i",
            ["ContractId"] = $"{contract} + n.i * {AgreementsToAFlag}",
            ["SubjectKey"] = $"'contract:' || ({contract} + n.i * {AgreementsToAFlag})",
        }, cancel);
        if (Readings > 0)
        {
            await AddPerformanceAsync(templates, contract, agreements, cancel);
        }

        await transaction.CommitAsync(cancel);
        await db.Database.ExecuteSqlRawAsync("ANALYZE;", cancel);
    }

    private async Task AddPerformanceAsync(Templates templates, long contract, int agreements, CancellationToken cancel)
    {
        var kpi = await FirstAsync<Kpi>(cancel);
        await InsertAsync<Kpi>(agreements, templates.Kpi, new() { ["Id"] = $"{kpi} + n.i", ["ContractId"] = $"{contract} + n.i", ["Code"] = "'K1'" }, cancel);
        await InsertAsync<KpiVersion>(agreements, templates.Version, new()
        {
            ["Id"] = $"{await FirstAsync<KpiVersion>(cancel)} + n.i",
            ["KpiId"] = $"{kpi} + n.i",
        }, cancel);

        // In the order of the key, month by month within each KPI, as the table keeps them.
        await InsertAsync<KpiReading>(agreements * Readings, templates.Reading, new()
        {
            ["KpiId"] = $"{kpi} + 1 + (n.i - 1) / {Readings}",
            ["PeriodStart"] = $"date('{Iso(FirstMonth)}', '+' || ((n.i - 1) % {Readings}) || ' months')",
            ["Value"] = $"92.0 + ({Number(4)} % 800) / 100.0",
        }, cancel);
    }

    private DateOnly FirstMonth => new DateOnly(today.Year, today.Month, 1).AddMonths(-Readings);

    private Dictionary<string, string> Agreement(long first) => new()
    {
        ["Id"] = $"{first} + n.i",
        ["Reference"] = $"'GEN-' || printf('%07d', {first} + n.i)",
        ["Title"] = $"{Pick(Words, 5)} || ' ' || {Pick(Things, 6)} || ' for ' || {Pick(Words, 7)} || ' ' || n.i",
        ["Category"] = Pick(Things, 6),
        ["CurrentValuePence"] = $"{Number(8)} % 900000000",
        ["AwardedValuePence"] = $"{Number(8)} % 900000000",
        ["StartsOn"] = $"date('{Iso(today)}', '-' || ({Number(9)} % 900) || ' days')",
        ["EndsOn"] = $"date('{Iso(today)}', '+' || ({Number(10)} % 1200 - 200) || ' days')",
        ["InitialEndsOn"] = $"date('{Iso(today)}', '+' || ({Number(10)} % 1200 - 200) || ' days')",
        ["NextReviewDue"] = $"date('{Iso(today)}', '+' || ({Number(11)} % 400 - 60) || ' days')",
        ["Tier"] = Pick("""["Gold","Silver","Bronze"]""", 12, 3),
        ["Kind"] = Pick("""["Contract","Contract","Contract","Grant","CallOff","Collaboration"]""", 13, 6),
    };

    private Dictionary<string, string> Payment(long contract, long supplier, int agreements, int suppliers) => new()
    {
        ["Id"] = "NULL",
        ["ContractId"] = $"{contract} + 1 + (n.i - 1) % {agreements}",
        ["SupplierId"] = $"{supplier} + 1 + {Number(14)} % {suppliers}",
        ["On"] = $"date('{Iso(today)}', '-' || ({Number(15)} % 150) || ' days')",
        ["AmountPence"] = $"50000 + {Number(16)} % 5000000",
    };

    // A whole number from 0 that looks random and depends on the row, the seed and the column alone.
    private string Number(int column) =>
        string.Create(CultureInfo.InvariantCulture, $"((((n.i * 1103515245 + {Seed + (column * 7919)}) % 2147483647) * 16807) % 2147483647)");

    private string Pick(string list, int column, int count = 12) =>
        string.Create(CultureInfo.InvariantCulture, $"json_extract('{list}', '$[' || ({Number(column)} % {count}) || ']')");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<long> FirstAsync<T>(CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT coalesce(max(Id), 0) FROM \"{TableOf<T>()}\"";
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture);
    }

    private string TableOf<T>() => db.Model.FindEntityType(typeof(T))!.GetTableName()!;

    /// <summary>Copies one stored row so many times, with some of its columns worked out anew.</summary>
    private async Task InsertAsync<T>(int rows, string where, Dictionary<string, string> values, CancellationToken cancel)
    {
        var table = TableOf<T>();
        var columns = db.Model.FindEntityType(typeof(T))!.GetProperties().Select(property => property.GetColumnName()).ToList();
        var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        var read = string.Join(", ", columns.Select(column => values.TryGetValue(column, out var value) ? value : $"t.\"{column}\""));
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows})
            INSERT INTO "{table}" ({names}) SELECT {read} FROM n CROSS JOIN (SELECT * FROM "{table}" WHERE {where}) t
            """;
        if (rows > 0)
        {
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    // Stored through the model, so that a column added to it later is filled here too.
    private async Task<Templates> TemplatesAsync(CancellationToken cancel)
    {
        var supplier = Make.Supplier($"Template {Guid.NewGuid():N} Ltd");
        var contract = Make.Contract(officeId, reference: $"TEMPLATE-{Guid.NewGuid():N}", nextReviewDue: today);
        db.AddRange(supplier, contract);
        await db.SaveChangesAsync(cancel);
        var kpi = Make.Kpi(contract.Id, "TEMPLATE");
        var flag = Make.Flag(contract.Id, officeId, openedOn: today);
        var payment = Make.CostLine(officeId, contract.Id, supplier.Id, CostKind.Payment, Domain.Calendar.FinancialYear.Of(today).StartYear, today);
        db.AddRange(Make.PartyTo(contract.Id, supplier.Id), kpi, flag, payment);
        await db.SaveChangesAsync(cancel);
        var version = Make.KpiVersion(kpi.Id, inForceFrom: FirstMonth);
        db.AddRange(version, Make.Reading(kpi.Id, FirstMonth, 95));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return new(
            $"Id = {supplier.Id}", $"Id = {contract.Id}", $"ContractId = {contract.Id}", $"Id = {payment.Id}", $"Id = {flag.Id}",
            $"Id = {kpi.Id}", $"Id = {version.Id}", $"KpiId = {kpi.Id}");
    }

    private sealed record Templates(
        string Supplier, string Contract, string Party, string Payment, string Flag, string Kpi, string Version, string Reading);
}
