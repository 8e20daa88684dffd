using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using ContractOversight.Exchange.Registers;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>Finds the agreement that a row of a register means among those already there.</summary>
/// <remarks>
/// A source may use one reference for several agreements (lots, renewals). They keep it as their source reference, are told
/// apart by title and start, and every one after the first gets a number behind its own reference.
/// </remarks>
internal sealed class KnownAgreements
{
    private readonly ILookup<string, Contract> _bySource;
    private readonly HashSet<string> _references;
    private readonly HashSet<Contract> _taken = [];
    private readonly OversightDbContext _db;

    private KnownAgreements(OversightDbContext db, List<Contract> contracts, AgreementChanges changes)
    {
        _db = db;
        Imports = changes;
        _bySource = contracts.ToLookup(contract => contract.SourceReference ?? contract.Reference, StringComparer.OrdinalIgnoreCase);
        _references = contracts.Select(contract => contract.Reference).ToHashSet(StringComparer.Ordinal);
    }

    public AgreementChanges Imports { get; }

    public static async Task<KnownAgreements> LoadAsync(OversightDbContext db, IReadOnlyCollection<string> references, CancellationToken cancel)
    {
        var contracts = await db.Contracts
            .Where(contract => references.Contains(contract.SourceReference) || references.Contains(contract.Reference))
            .OrderBy(contract => contract.Id).ToListAsync(cancel);
        return new KnownAgreements(db, contracts, await AgreementChanges.LoadAsync(db, contracts, cancel));
    }

    public (Contract Contract, bool IsNew) FindOrAdd(RegisterRow row, Func<string, Contract> make)
    {
        var candidates = _bySource[row.Reference].Where(contract => !_taken.Contains(contract)).ToList();
        var found = candidates.FirstOrDefault(contract => IsSame(contract, row) && contract.StartsOn == row.StartsOn)
            ?? candidates.FirstOrDefault(contract => IsSame(contract, row))
            ?? (row.Part == 1 && candidates.Count == 1 && _bySource[row.Reference].Count() == 1 ? candidates[0] : null);
        if (found is not null)
        {
            _taken.Add(found);
            return (found, false);
        }

        var contract = make(FreeReference(row.Reference));
        _taken.Add(contract);
        _db.Contracts.Add(contract);
        return (contract, true);
    }

    private string FreeReference(string wanted)
    {
        var reference = wanted;
        for (var part = 2; !_references.Add(reference); part++)
        {
            reference = $"{wanted[..Math.Min(wanted.Length, Contract.ReferenceMaxLength - 6)]}/{part}";
        }

        return reference;
    }

    private static bool IsSame(Contract contract, RegisterRow row) =>
        string.Equals(contract.Title, RegisterFacts.TitleOf(row), StringComparison.OrdinalIgnoreCase);
}
