using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ContractOversight.Web.Features.Contracts;

internal sealed class TerminateContractForm
{
    public Guid Version { get; set; }

    [Display(Name = "Last day")]
    [Required(ErrorMessage = "Enter the last day of the agreement")]
    public DateOnly? TerminatedOn { get; set; }

    [Display(Name = "Why did it end early?")]
    [Required(ErrorMessage = "Say why it ended early")]
    [StringLength(Contract.DescriptionMaxLength)]
    public string? Reason { get; set; }
}

internal sealed class TerminateContract(OversightDbContext db, SaveContract save, Actor actor, UkClock clock)
{
    public async Task<bool> SaveAsync(Contract contract, TerminateContractForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        if (form.TerminatedOn is { } day)
        {
            Check(contract, day, problems);
        }

        var revision = new Revision { Version = form.Version, Reason = form.Reason };
        var isSaved = await save.SaveAsync(contract, revision, problems, () =>
        {
            db.Variations.Add(new Variation
            {
                ContractId = contract.Id,
                Kind = VariationKind.Termination,
                MadeOn = form.TerminatedOn!.Value,
                Reason = form.Reason!.Trim(),
                EndsOnBefore = contract.TerminatedOn ?? contract.EndsOn,
                EndsOnAfter = form.TerminatedOn,
                RecordedAt = clock.UtcNow,
                RecordedById = actor.Id,
            });
            contract.TerminatedOn = form.TerminatedOn;
            return Task.CompletedTask;
        }, cancel);
        form.Version = revision.Version;
        return isSaved;
    }

    private static void Check(Contract contract, DateOnly day, ModelStateDictionary problems)
    {
        if (day < contract.StartsOn)
        {
            problems.AddModelError(nameof(TerminateContractForm.TerminatedOn), "The last day must be the first day of the agreement or later");
        }
        else if (day >= contract.EndsOn && contract.Renewal != RenewalType.Tacit)
        {
            problems.AddModelError(nameof(TerminateContractForm.TerminatedOn), "The last day must be before the end of the term; otherwise it does not end early");
        }
    }
}
