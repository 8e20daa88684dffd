using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Suppliers;

internal sealed class MergeSupplierForm
{
    public const string FindStep = "find";

    [Display(Name = "Find the record to keep", Description = "Part of the name, or the company or charity number")]
    [StringLength(Supplier.NameMaxLength)]
    public string? Find { get; set; }

    [Display(Name = "Which record is kept?")]
    public int? Keep { get; set; }

    [Display(Name = "How do you know that they are the same?")]
    [StringLength(Contract.DescriptionMaxLength)]
    public string? Reason { get; set; }

    public string? Do { get; set; }

    [BindNever]
    public IReadOnlyList<Choice> Found { get; set; } = [];
}

/// <summary>
/// Marks a record as another spelling of the same supplier. Nothing is moved or deleted: whatever names the old record is
/// counted with the one that is kept, and the mark can be read in the history.
/// </summary>
internal sealed class MergeSupplier(OversightDbContext db, FindSuppliers find, Actor actor)
{
    public async Task OfferAsync(int id, MergeSupplierForm form, CancellationToken cancel)
    {
        var own = id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        form.Found = string.IsNullOrWhiteSpace(form.Find) ? [] : [.. (await find.FindAsync(form.Find, cancel)).Where(found => found.Value != own)];
    }

    public async Task<bool> SaveAsync(Supplier supplier, MergeSupplierForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(form.Reason))
        {
            problems.AddModelError(nameof(form.Reason), "Say how you know that they are the same");
        }

        var isThere = form.Keep is { } keep && keep != supplier.Id
            && await db.Suppliers.AnyAsync(row => row.Id == keep && row.MergedIntoId == null, cancel);
        if (!isThere)
        {
            problems.AddModelError(nameof(form.Keep), "Find the record to keep, then choose it");
        }

        if (!problems.IsValid)
        {
            return false;
        }

        actor.Reason = form.Reason!.Trim();
        supplier.MergedIntoId = form.Keep;
        foreach (var earlier in await db.Suppliers.Where(row => row.MergedIntoId == supplier.Id).ToListAsync(cancel))
        {
            earlier.MergedIntoId = form.Keep;
        }

        await db.SaveChangesAsync(cancel);
        return true;
    }
}
