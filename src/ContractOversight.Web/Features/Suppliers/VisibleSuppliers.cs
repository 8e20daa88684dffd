using ContractOversight.Data;
using ContractOversight.Domain.Parties;

namespace ContractOversight.Web.Features.Suppliers;

/// <summary>
/// The suppliers an office deals with. Supplier records are shared between offices, but whom another office deals with is
/// that office's business until it publishes it.
/// </summary>
internal sealed class VisibleSuppliers(OversightDbContext db)
{
    public IQueryable<Supplier> Query() => db.Suppliers.Where(supplier =>
        db.ContractSuppliers.Any(row => row.SupplierId == supplier.Id && db.Contracts.Any(contract => contract.Id == row.ContractId))
        || db.CostLines.Any(line => line.SupplierId == supplier.Id)
        || db.Suppliers.Any(old => old.MergedIntoId == supplier.Id
            && (db.ContractSuppliers.Any(row => row.SupplierId == old.Id && db.Contracts.Any(contract => contract.Id == row.ContractId))
                || db.CostLines.Any(line => line.SupplierId == old.Id))));
}
