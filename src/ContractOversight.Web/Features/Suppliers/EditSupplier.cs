using ContractOversight.Data;
using ContractOversight.Domain.Parties;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Suppliers;

internal sealed class EditSupplier(OversightDbContext db, VisibleSuppliers visible, SupplierNumbers numbers)
{
    /// <summary>Null when the office does not deal with such a supplier, or it was merged into another.</summary>
    public Task<Supplier?> FindAsync(int id, CancellationToken cancel) =>
        visible.Query().SingleOrDefaultAsync(row => row.Id == id && row.MergedIntoId == null, cancel);

    public async Task<bool> SaveAsync(Supplier supplier, SupplierForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(form.Name))
        {
            problems.AddModelError(nameof(form.Name), "Enter the supplier's name");
        }

        await numbers.CheckAsync(form, supplier.Id, "", problems, cancel);
        if (!problems.IsValid)
        {
            return false;
        }

        form.PutInto(supplier);
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
