using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>Whether a file changes an agreement that is already there, and who is party to it.</summary>
internal sealed class AgreementChanges
{
    private readonly OversightDbContext _db;
    private readonly Dictionary<int, List<ContractSupplier>> _parties;

    private AgreementChanges(OversightDbContext db, Dictionary<int, List<ContractSupplier>> parties)
    {
        _db = db;
        _parties = parties;
    }

    public static async Task<AgreementChanges> LoadAsync(OversightDbContext db, IReadOnlyCollection<Contract> contracts, CancellationToken cancel)
    {
        var ids = contracts.Select(contract => contract.Id).ToList();
        var parties = await db.ContractSuppliers.Where(row => ids.Contains(row.ContractId)).ToListAsync(cancel);
        return new AgreementChanges(db, parties.GroupBy(row => row.ContractId).ToDictionary(group => group.Key, group => group.ToList()));
    }

    public bool HasChanged(Contract contract) => _db.Entry(contract).State == EntityState.Modified;

    public bool IsMissingSupplier(Contract contract, IEnumerable<Supplier> suppliers) =>
        suppliers.Any(supplier => !PartiesOf(contract).Exists(party => party.SupplierId == supplier.Id));

    public void AddSuppliers(Contract contract, IReadOnlyList<Supplier> suppliers)
    {
        var parties = PartiesOf(contract);
        var isOnlyOne = parties.Count == 0 && suppliers.Count == 1;
        foreach (var supplier in suppliers.Where(supplier => !parties.Exists(party => party.SupplierId == supplier.Id)))
        {
            // With a second supplier beside it nobody has the whole any more, and the file does not say who has what.
            foreach (var whole in parties.Where(party => party.ShareBasisPoints == ContractSupplier.WholeBasisPoints))
            {
                whole.ShareBasisPoints = null;
            }

            var added = new ContractSupplier
            {
                ContractId = contract.Id,
                SupplierId = supplier.Id,
                ShareBasisPoints = isOnlyOne ? ContractSupplier.WholeBasisPoints : null,
            };
            parties.Add(added);
            _db.ContractSuppliers.Add(added);
        }
    }

    private List<ContractSupplier> PartiesOf(Contract contract)
    {
        if (!_parties.TryGetValue(contract.Id, out var parties))
        {
            parties = [];

            // An agreement that is not saved yet has no number of its own.
            if (contract.Id != 0)
            {
                _parties[contract.Id] = parties;
            }
        }

        return parties;
    }
}
