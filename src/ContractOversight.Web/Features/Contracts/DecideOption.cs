using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

internal sealed class DecideOptionForm
{
    public Guid Version { get; set; }

    [BindNever]
    public int OptionId { get; set; }

    [BindNever]
    public int Ordinal { get; set; }

    [BindNever]
    public int Months { get; set; }

    [Display(Name = "What became of it?")]
    [Required(ErrorMessage = "Select what became of the option")]
    public ExtensionOptionState? Decision { get; set; }

    [Display(Name = "Decided on")]
    [Required(ErrorMessage = "Enter the day of the decision")]
    public DateOnly? DecidedOn { get; set; }

    [Pounds]
    [Display(Name = "Value after the extension", Description = "The whole value of the agreement with the extension. Only if it is taken; leave it as it is if the value does not change.")]
    public long? ValueAfterPence { get; set; }

    [Display(Name = "Why?")]
    [Required(ErrorMessage = "Say why")]
    [StringLength(Contract.DescriptionMaxLength)]
    public string? Reason { get; set; }

    public static IReadOnlyList<Choice> Decisions { get; } =
    [
        new("Taken", "It was taken", "Its months are added to the term"),
        new("NotTaken", "It was turned down"),
        new("Lapsed", "It lapsed: its time passed without a decision"),
    ];

    public static DecideOptionForm For(Contract contract, ExtensionOption option) => new()
    {
        Version = contract.Version,
        OptionId = option.Id,
        Ordinal = option.Ordinal,
        Months = option.Months,
        ValueAfterPence = contract.CurrentValuePence,
    };
}

internal sealed class DecideOption(OversightDbContext db, SaveContract save, Actor actor, UkClock clock)
{
    /// <summary>The option while it is open; one decided is history.</summary>
    public Task<ExtensionOption?> FindAsync(int contractId, int optionId, CancellationToken cancel) => db.ExtensionOptions.SingleOrDefaultAsync(
        row => row.Id == optionId && row.ContractId == contractId && row.State == ExtensionOptionState.Open, cancel);

    public async Task<bool> SaveAsync(
        Contract contract, ExtensionOption option, DecideOptionForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        await CheckAsync(contract, option, form, problems, cancel);
        var revision = new Revision { Version = form.Version, Reason = form.Reason };
        var isSaved = await save.SaveAsync(contract, revision, problems, () =>
        {
            (option.State, option.DecidedOn, option.Reason) = (form.Decision!.Value, form.DecidedOn, form.Reason!.Trim());
            if (option.State == ExtensionOptionState.Taken)
            {
                Extend(contract, option, form);
            }

            return Task.CompletedTask;
        }, cancel);
        form.Version = revision.Version;
        return isSaved;
    }

    private async Task CheckAsync(
        Contract contract, ExtensionOption option, DecideOptionForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        if (form.Decision == ExtensionOptionState.Open)
        {
            problems.AddModelError(nameof(form.Decision), "Select what became of the option");
        }

        if (form.Decision != ExtensionOptionState.Taken)
        {
            return;
        }

        if (contract.EndsOn is null && contract.InitialEndsOn is null)
        {
            problems.AddModelError(nameof(form.Decision), "Enter the last day of the initial term first: the register cannot extend a term without an end");
        }
        else if (await db.ExtensionOptions.AnyAsync(
            row => row.ContractId == contract.Id && row.Ordinal < option.Ordinal && row.State == ExtensionOptionState.Open, cancel))
        {
            problems.AddModelError(nameof(form.Decision), "An earlier option is still open. Decide that one first");
        }
    }

    private void Extend(Contract contract, ExtensionOption option, DecideOptionForm form)
    {
        var (before, valueBefore) = (contract.EndsOn ?? contract.InitialEndsOn!.Value, contract.CurrentValuePence ?? contract.AwardedValuePence);
        contract.InitialEndsOn ??= before;
        contract.EndsOn = MonthArithmetic.ExtendTerm(before, option.Months);
        contract.CurrentValuePence = form.ValueAfterPence ?? valueBefore;
        db.Variations.Add(new Variation
        {
            ContractId = contract.Id,
            Kind = VariationKind.Extension,
            MadeOn = form.DecidedOn!.Value,
            Reason = form.Reason!.Trim(),
            ValueBeforePence = valueBefore,
            ValueAfterPence = contract.CurrentValuePence,
            EndsOnBefore = before,
            EndsOnAfter = contract.EndsOn,
            RecordedAt = clock.UtcNow,
            RecordedById = actor.Id,
        });
    }
}
