using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.Features.Suppliers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

internal sealed class PartiesForm : ISectionForm
{
    public const string FindStep = "find";

    public Revision Revision { get; set; } = new();

    [Display(Name = "Who signs for the police area?")]
    public ContractingParty? Party { get; set; }

    public List<ShareRow> Shares { get; set; } = [];

    [Display(Name = "Find one in the register", Description = "Part of the name, or the company or charity number")]
    [StringLength(Supplier.NameMaxLength)]
    public string? Find { get; set; }

    [Display(Name = "Which one?")]
    public int? Pick { get; set; }

    public SupplierForm New { get; set; } = new();

    public string? Do { get; set; }

    public bool IsAdding => Pick is not null || !string.IsNullOrWhiteSpace(New.Name);

    [BindNever]
    public IReadOnlyList<Choice> Found { get; set; } = [];

    [BindNever]
    public bool HasSearched { get; set; }
}

/// <summary>One supplier of the agreement.</summary>
internal sealed class ShareRow
{
    private const double Whole = 100;

    public int SupplierId { get; set; }

    /// <summary>Kept in the form so that a row shows its name when it is asked for again.</summary>
    public string? Name { get; set; }

    [Display(Name = "Share of the value in per cent", Description = "Up to 2 decimals, for instance 60 or 33.33. Leave empty if it is not known.")]
    [Range(0.01, Whole, ErrorMessage = "Share must be between 0.01 and 100")]
    public decimal? Percent { get; set; }

    [Display(Name = "Remove from this agreement")]
    public bool Remove { get; set; }
}

internal sealed class SaveParties(OversightDbContext db, FindSuppliers find, SupplierNumbers numbers) : ISection<PartiesForm>
{
    private const int BasisPointsPerPercent = 100;

    public AgreementSection Section => AgreementSection.Parties;

    public async Task<PartiesForm> FillAsync(Contract contract, CancellationToken cancel)
    {
        var rows = await db.ContractSuppliers.Where(row => row.ContractId == contract.Id)
            .Join(db.Suppliers, row => row.SupplierId, supplier => supplier.Id, (row, supplier) => new { row.SupplierId, supplier.Name, row.ShareBasisPoints })
            .OrderBy(row => row.SupplierId).ToListAsync(cancel);
        return new PartiesForm
        {
            Party = contract.Party,
            Shares =
            [
                .. rows.Select(row => new ShareRow
                {
                    SupplierId = row.SupplierId,
                    Name = row.Name,
                    Percent = row.ShareBasisPoints / (decimal)BasisPointsPerPercent,
                }),
            ],
        };
    }

    public async Task OfferAsync(Contract contract, PartiesForm form, CancellationToken cancel)
    {
        if (!string.IsNullOrWhiteSpace(form.Find))
        {
            form.HasSearched = true;
            form.Found = [.. (await find.FindAsync(form.Find, cancel)).Where(found => form.Shares.TrueForAll(row => row.SupplierId.ToString(CultureInfo.InvariantCulture) != found.Value))];
        }
    }

    public async Task ApplyAsync(Contract contract, PartiesForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        var held = await db.ContractSuppliers.Where(row => row.ContractId == contract.Id).ToListAsync(cancel);
        CheckShares(form, problems);
        var added = problems.IsValid ? await AddedAsync(form, problems, cancel) : null;
        if (!problems.IsValid)
        {
            return;
        }

        contract.Party = form.Party;
        foreach (var row in held)
        {
            if (form.Shares.Find(share => share.SupplierId == row.SupplierId) is not { } share)
            {
                continue;
            }

            if (share.Remove)
            {
                db.ContractSuppliers.Remove(row);
            }
            else
            {
                row.ShareBasisPoints = BasisPoints(share.Percent);
            }
        }

        if (added is not null && held.TrueForAll(row => row.SupplierId != added.Id))
        {
            db.ContractSuppliers.Add(new ContractSupplier { ContractId = contract.Id, SupplierId = added.Id });
        }
    }

    private static void CheckShares(PartiesForm form, ModelStateDictionary problems)
    {
        for (var i = 0; i < form.Shares.Count; i++)
        {
            if (form.Shares[i].Percent * BasisPointsPerPercent % 1 != 0 && form.Shares[i].Percent is not null)
            {
                problems.AddModelError($"Shares[{i}].Percent", "Share must have no more than 2 decimals, like 33.33");
            }
        }

        var kept = form.Shares.Where(row => !row.Remove).ToList();
        var sum = kept.Sum(row => row.Percent ?? 0);
        if (sum > 100 || (sum != 100 && kept.Count > 0 && kept.TrueForAll(row => row.Percent is not null)))
        {
            problems.AddModelError($"Shares[{form.Shares.IndexOf(kept[0])}].Percent", $"The shares come to {sum:0.##}%. Make them add up to 100%, or leave those empty that are not known");
        }
    }

    private async Task<Supplier?> AddedAsync(PartiesForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        if (form.Pick is { } id)
        {
            var picked = await db.Suppliers.SingleOrDefaultAsync(row => row.Id == id && row.MergedIntoId == null, cancel);
            if (picked is null)
            {
                problems.AddModelError(nameof(form.Pick), "Choose one from the list");
            }

            return picked;
        }

        if (string.IsNullOrWhiteSpace(form.New.Name))
        {
            return null;
        }

        await numbers.CheckAsync(form.New, except: null, "New.", problems, cancel);
        if (!problems.IsValid)
        {
            return null;
        }

        var supplier = new Supplier { Name = form.New.Name.Trim(), FoldedName = SupplierName.Fold(form.New.Name) };
        form.New.PutInto(supplier);

        // Saved by itself: the link needs its number, and a supplier without an agreement does no harm.
        db.Suppliers.Add(supplier);
        await db.SaveChangesAsync(cancel);
        return supplier;
    }

    private static int? BasisPoints(decimal? percent) => percent is { } known ? (int)(known * BasisPointsPerPercent) : null;
}
