using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>All that a draft has to have.</summary>
internal sealed class LogContractForm
{
    [Display(Name = "What kind of agreement is it?")]
    [Required(ErrorMessage = "Select what kind of agreement it is")]
    public AgreementKind? Kind { get; set; }

    [Display(Name = "Reference", Description = "The office's own reference. No other agreement of the office may have it.")]
    [Required(ErrorMessage = "Enter a reference")]
    [StringLength(Contract.ReferenceMaxLength)]
    public string? Reference { get; set; }

    [Display(Name = "Title", Description = "What people call it, for instance “Custody healthcare”")]
    [Required(ErrorMessage = "Enter a title")]
    [StringLength(Contract.TitleMaxLength)]
    public string? Title { get; set; }
}

internal sealed class LogContract(OversightDbContext db, UkClock clock)
{
    /// <summary>The new draft's number; null when the reference is taken, which is then said beside the field.</summary>
    public async Task<int?> SaveAsync(LogContractForm form, int officeId, ModelStateDictionary problems, CancellationToken cancel)
    {
        var reference = form.Reference!.Trim();
        if (await db.Contracts.AnyAsync(contract => contract.Reference == reference, cancel))
        {
            problems.AddModelError(nameof(form.Reference), $"Reference {reference} is already used. Enter another one, or open the agreement that has it");
            return null;
        }

        var contract = new Contract
        {
            OfficeId = officeId,
            Reference = reference,
            Title = form.Title!.Trim(),
            Kind = form.Kind!.Value,
            LoggedAt = clock.UtcNow,
        };
        db.Contracts.Add(contract);
        await db.SaveChangesAsync(cancel);
        return contract.Id;
    }
}
