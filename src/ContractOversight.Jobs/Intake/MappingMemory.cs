using System.Security.Cryptography;
using System.Text;
using ContractOversight.Data;
using ContractOversight.Data.Intake;
using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>Remembers, for each source of an office, which column is which. A source is known by its headings.</summary>
internal sealed class MappingMemory(OversightDbContext db, int officeId, ImportKind kind)
{
    /// <summary>Reads a file with the mapping given, else with the one remembered for its headings, else as recognised.</summary>
    public async Task<Intake<T>> ReadAsync<T>(MappingChoice? given, Func<MappingChoice?, Intake<T>> read, CancellationToken cancel)
        where T : class
    {
        var recognised = read(given);
        if (given is not null || recognised.Mappings.Count == 0)
        {
            return recognised;
        }

        var signature = SignatureOf(recognised.Mappings[0]);
        var kept = await db.RememberedMappings.AsNoTracking()
            .Where(row => row.OfficeId == officeId && row.Kind == kind && row.Signature == signature)
            .Select(row => row.Mapping).SingleOrDefaultAsync(cancel);
        return kept is null ? recognised : read(MappingChoice.FromJson(kept));
    }

    /// <summary>Keeps what was used, for the next file with the same headings.</summary>
    public async Task KeepAsync(IReadOnlyList<ColumnMapping> used, CancellationToken cancel)
    {
        if (used.Count == 0)
        {
            return;
        }

        var signature = SignatureOf(used[0]);
        var mapping = used[0].ToChoice().ToJson();
        var kept = await db.RememberedMappings
            .SingleOrDefaultAsync(row => row.OfficeId == officeId && row.Kind == kind && row.Signature == signature, cancel);
        if (kept is null)
        {
            db.RememberedMappings.Add(new RememberedMapping { OfficeId = officeId, Kind = kind, Signature = signature, Mapping = mapping });
        }
        else
        {
            kept.Mapping = mapping;
        }

        await db.SaveChangesAsync(cancel);
    }

    private static string SignatureOf(ColumnMapping mapping)
    {
        var headings = mapping.Columns.Select(column => (column.Index, column.Heading))
            .Concat(mapping.Unrecognised.Select(column => (column.Index, column.Heading)))
            .Distinct().OrderBy(column => column.Index).Select(column => column.Heading.Trim().ToUpperInvariant());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', headings))));
    }
}
