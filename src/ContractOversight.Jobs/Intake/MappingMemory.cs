using System.Security.Cryptography;
using System.Text;
using ContractOversight.Data;
using ContractOversight.Data.Intake;
using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Sheets;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>Remembers, for each source of an office, which column is which. A source is known by its headings.</summary>
internal sealed class MappingMemory(OversightDbContext db, int officeId, ImportKind kind)
{
    /// <summary>Reads a file with the mapping given, else with the one remembered for its headings, else as recognised.</summary>
    public async Task<Intake<T>> ReadAsync<T>(MappingChoice? given, Func<MappingChoice?, Intake<T>> read, CancellationToken cancel)
        where T : class
    {
        if (given is not null)
        {
            return read(given);
        }

        var kept = await db.RememberedMappings.AsNoTracking().Where(row => row.OfficeId == officeId && row.Kind == kind).ToListAsync(cancel);
        foreach (var one in kept)
        {
            // A file whose headings alone say too little is known only by reading it as its source was read before.
            if (Try(() => read(MappingChoice.FromJson(one.Mapping))) is { Mappings: [var first, ..] } remembered && SignatureOf(first) == one.Signature)
            {
                return remembered;
            }
        }

        return read(null);
    }

    /// <summary>Keeps what a person chose, for the next file with the same headings; what was only recognised is recognised again.</summary>
    public async Task KeepAsync(MappingChoice? given, IReadOnlyList<ColumnMapping> used, CancellationToken cancel)
    {
        if (given is null || used.Count == 0)
        {
            return;
        }

        var signature = SignatureOf(used[0]);
        var mapping = given.ToJson();
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

    private static Intake<T>? Try<T>(Func<Intake<T>> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (FileRefusedException)
        {
            return null;
        }
    }

    private static string SignatureOf(ColumnMapping mapping)
    {
        var headings = mapping.Columns.Select(column => (column.Index, column.Heading))
            .Concat(mapping.Unrecognised.Select(column => (column.Index, column.Heading)))
            .Distinct().OrderBy(column => column.Index).Select(column => column.Heading.Trim().ToUpperInvariant());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', headings))));
    }
}
