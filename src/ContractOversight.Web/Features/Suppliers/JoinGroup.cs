using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Parties;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Suppliers;

internal sealed class JoinGroupForm
{
    [Display(Name = "Ultimate parent or group", Description = "Leave empty if it stands alone from that day")]
    [StringLength(Supplier.NameMaxLength)]
    public string? GroupName { get; set; }

    [Display(Name = "From", Description = "The first day; the membership before it ends the day before")]
    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? FromOn { get; set; }
}

internal sealed class JoinGroup(OversightDbContext db)
{
    public async Task<bool> SaveAsync(int supplierId, JoinGroupForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        if (!problems.IsValid)
        {
            return false;
        }

        var from = form.FromOn!.Value;
        var latest = await db.GroupMemberships.Where(row => row.SupplierId == supplierId)
            .OrderByDescending(row => row.FromOn).ThenByDescending(row => row.Id).FirstOrDefaultAsync(cancel);
        if (latest is not null && (from <= latest.FromOn || from <= latest.UntilOn))
        {
            problems.AddModelError(nameof(form.FromOn), $"The first day must be after {Format.Day(latest.UntilOn ?? latest.FromOn)}, where the membership before it stands");
            return false;
        }

        if (latest is { UntilOn: null })
        {
            latest.UntilOn = from.AddDays(-1);
        }

        if (Texts.Trimmed(form.GroupName) is { } name)
        {
            db.GroupMemberships.Add(new GroupMembership { SupplierId = supplierId, GroupId = await GroupAsync(name, cancel), FromOn = from });
        }

        await db.SaveChangesAsync(cancel);
        return true;
    }

    private async Task<int> GroupAsync(string name, CancellationToken cancel)
    {
        var folded = SupplierName.Fold(name);
        var groups = await db.SupplierGroups.AsNoTracking().ToListAsync(cancel);
        if (groups.Find(group => SupplierName.Fold(group.Name) == folded) is { } known)
        {
            return known.Id;
        }

        var added = new SupplierGroup { Name = name };
        db.SupplierGroups.Add(added);
        await db.SaveChangesAsync(cancel);
        return added.Id;
    }
}
