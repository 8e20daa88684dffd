using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>Whether a file changes an agreement that is already there, and who is party to it.</summary>
internal sealed class AgreementChanges
{
    private readonly OversightDbContext _db;
    private readonly HashSet<(int ContractId, int SupplierId)> _parties;

    private AgreementChanges(OversightDbContext db, HashSet<(int, int)> parties)
    {
        _db = db;
        _parties = parties;
    }

    public static async Task<AgreementChanges> LoadAsync(OversightDbContext db, List<Contract> contracts, CancellationToken cancel)
    {
        var ids = contracts.Select(contract => contract.Id).ToList();
        var parties = await db.ContractSuppliers.AsNoTracking().Where(row => ids.Contains(row.ContractId))
            .Select(row => new { row.ContractId, row.SupplierId }).ToListAsync(cancel);
        return new AgreementChanges(db, [.. parties.Select(row => (row.ContractId, row.SupplierId))]);
    }

    public bool HasChanged(Contract contract) => _db.Entry(contract).State == EntityState.Modified;

    public bool IsMissingSupplier(Contract contract, IEnumerable<Supplier> suppliers) =>
        suppliers.Any(supplier => !_parties.Contains((contract.Id, supplier.Id)));

    public void AddSuppliers(Contract contract, IReadOnlyList<Supplier> suppliers)
    {
        foreach (var supplier in suppliers.Where(supplier => _parties.Add((contract.Id, supplier.Id))))
        {
            _db.ContractSuppliers.Add(new ContractSupplier
            {
                ContractId = contract.Id,
                SupplierId = supplier.Id,
                ShareBasisPoints = suppliers.Count == 1 ? ContractSupplier.WholeBasisPoints : null,
            });
        }
    }
}
