using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ContractOversight.Web.Features.Contracts;

internal sealed class RecordVariationForm
{
    public Guid Version { get; set; }

    [Display(Name = "Takes effect on")]
    [Required(ErrorMessage = "Enter the day on which it takes effect")]
    public DateOnly? MadeOn { get; set; }

    [Pounds]
    [Display(Name = "Value after the change", Description = "The whole value of the agreement from now on. Leave it as it is if the value does not change.")]
    public long? ValueAfterPence { get; set; }

    [Display(Name = "Last day after the change", Description = "Leave it as it is if the term does not change. To take an option to extend, use the option instead.")]
    public DateOnly? EndsOnAfter { get; set; }

    [Display(Name = "Ground", Description = "The ground of Procurement Act 2023 section 74 or Schedule 8, if you rely on one")]
    [StringLength(Contract.TitleMaxLength)]
    public string? Ground { get; set; }

    [Display(Name = "Why is it changed?")]
    [Required(ErrorMessage = "Say why it is changed")]
    [StringLength(Contract.DescriptionMaxLength)]
    public string? Reason { get; set; }

    public static RecordVariationForm For(Contract contract) => new()
    {
        Version = contract.Version,
        ValueAfterPence = contract.CurrentValuePence ?? contract.AwardedValuePence,
        EndsOnAfter = contract.EndsOn ?? contract.InitialEndsOn,
    };
}

internal sealed class RecordVariation(OversightDbContext db, SaveContract save, Actor actor, UkClock clock)
{
    public async Task<bool> SaveAsync(Contract contract, RecordVariationForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        var (valueBefore, endBefore) = (contract.CurrentValuePence ?? contract.AwardedValuePence, contract.EndsOn ?? contract.InitialEndsOn);
        if (problems.IsValid && form.EndsOnAfter < contract.StartsOn)
        {
            problems.AddModelError(nameof(form.EndsOnAfter), "The last day must be the first day or later");
        }

        var (valueAfter, endAfter) = (form.ValueAfterPence ?? valueBefore, form.EndsOnAfter ?? endBefore);
        var revision = new Revision { Version = form.Version, Reason = form.Reason };
        var isSaved = await save.SaveAsync(contract, revision, problems, () =>
        {
            db.Variations.Add(new Variation
            {
                ContractId = contract.Id,
                Kind = VariationKind.Variation,
                MadeOn = form.MadeOn!.Value,
                Reason = form.Reason!.Trim(),
                ValueBeforePence = valueBefore,
                ValueAfterPence = valueAfter,
                EndsOnBefore = endBefore,
                EndsOnAfter = endAfter,
                Ground = Texts.Trimmed(form.Ground),
                RecordedAt = clock.UtcNow,
                RecordedById = actor.Id,
            });

            // The initial end stays what it was at award, even where it had not been written down apart.
            contract.InitialEndsOn ??= endBefore;
            (contract.CurrentValuePence, contract.EndsOn) = (valueAfter, endAfter);
            return Task.CompletedTask;
        }, cancel);
        form.Version = revision.Version;
        return isSaved;
    }
}
