using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using ContractOversight.Exchange.Registers;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>Finds the agreements that the rows of a register mean among those already there.</summary>
/// <remarks>
/// A source may use one reference for several agreements (lots, renewals). They keep it as their source reference, are told
/// apart by title and start, and every one after the first gets a number behind its own reference. All rows of one reference
/// are matched together, the surest first, so that an edition with one title changed finds the same agreements again.
/// </remarks>
internal sealed class KnownAgreements
{
    private readonly Dictionary<string, List<Known>> _byReference = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _references = new(StringComparer.OrdinalIgnoreCase);

    private KnownAgreements()
    {
    }

    public static async Task<KnownAgreements> LoadAsync(OversightDbContext db, CancellationToken cancel)
    {
        var agreements = new KnownAgreements();
        var all = db.Contracts.AsNoTracking().OrderBy(contract => contract.Id).Select(contract => new Known(
            contract.Id, contract.Reference, contract.SourceReference, contract.Title, contract.StartsOn, contract.EndsOn));
        await foreach (var known in all.AsAsyncEnumerable().WithCancellation(cancel))
        {
            agreements._references.Add(known.Reference);
            agreements.Index(known.Reference, known);
            if (known.SourceReference is { } source && !string.Equals(source, known.Reference, StringComparison.OrdinalIgnoreCase))
            {
                agreements.Index(source, known);
            }
        }

        return agreements;
    }

    /// <summary>For each row of one reference the number of its agreement; null for one that is new.</summary>
    public IReadOnlyList<(RegisterRow Row, int? ContractId)> Match(IReadOnlyList<RegisterRow> rows)
    {
        var open = new List<Known>(_byReference.GetValueOrDefault(rows[0].Reference) ?? []);
        var found = new int?[rows.Count];
        Func<Known, RegisterRow, bool>[] surestFirst =
        [
            (known, row) => IsSameTitle(known, row) && known.StartsOn == row.StartsOn,
            IsSameTitle,
            (known, row) => row.StartsOn is not null && known.StartsOn == row.StartsOn,
        ];
        foreach (var isSame in surestFirst)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                if (found[i] is null && open.Find(known => isSame(known, rows[i])) is { } match)
                {
                    found[i] = match.Id;
                    open.Remove(match);
                }
            }
        }

        MatchTheLast(rows, found, open);
        return [.. rows.Select((row, i) => (row, found[i]))];
    }

    /// <summary>The reference for a new agreement: the source's own, or with a number behind it where that is taken.</summary>
    public string FreeReference(string wanted)
    {
        var reference = wanted;
        for (var part = 2; !_references.Add(reference); part++)
        {
            reference = $"{wanted[..Math.Min(wanted.Length, Contract.ReferenceMaxLength - 6)]}/{part}";
        }

        return reference;
    }

    // One row and one agreement left over under the same reference mean each other, unless the row plainly follows it.
    private static void MatchTheLast(IReadOnlyList<RegisterRow> rows, int?[] found, List<Known> open)
    {
        if (open is [var last] && found.Count(id => id is null) == 1)
        {
            var i = Array.IndexOf(found, null);
            if (!(rows[i].StartsOn > last.EndsOn))
            {
                found[i] = last.Id;
            }
        }
    }

    private void Index(string reference, Known known)
    {
        if (_byReference.TryGetValue(reference, out var others))
        {
            others.Add(known);
        }
        else
        {
            _byReference[reference] = [known];
        }
    }

    private static bool IsSameTitle(Known known, RegisterRow row) =>
        string.Equals(known.Title, RegisterFacts.TitleOf(row), StringComparison.OrdinalIgnoreCase);

    private sealed record Known(int Id, string Reference, string? SourceReference, string Title, DateOnly? StartsOn, DateOnly? EndsOn);
}
