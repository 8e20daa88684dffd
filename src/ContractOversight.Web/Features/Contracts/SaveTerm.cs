using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

internal sealed class TermForm : ISectionForm
{
    public const string AddRowStep = "add-row";
    private const int MostMonths = 120;

    public Revision Revision { get; set; } = new();

    [Display(Name = "Signed on", Description = "The day the last party signed")]
    public DateOnly? SignedOn { get; set; }

    [Display(Name = "First day")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Last day of the initial term", Description = "As awarded, without any extension")]
    public DateOnly? InitialEndsOn { get; set; }

    [Display(Name = "What happens at the end when nobody acts?")]
    public RenewalType? Renewal { get; set; }

    [Display(Name = "Months of each automatic renewal", Description = "Only where it renews by itself")]
    [Range(1, MostMonths, ErrorMessage = "Months of each automatic renewal must be between 1 and 120")]
    public int? TacitRenewalMonths { get; set; }

    [Display(Name = "Months of notice", Description = "0 where none is needed")]
    [Range(0, MostMonths, ErrorMessage = "Months of notice must be between 0 and 120")]
    public int? NoticePeriodMonths { get; set; }

    [Display(Name = "Notice given on", Description = "Only where notice against an automatic renewal was given")]
    public DateOnly? NoticeGivenOn { get; set; }

    [Display(Name = "Months a new supplier needs before it can start")]
    [Range(0, MostMonths, ErrorMessage = "Months a new supplier needs must be between 0 and 120")]
    public int? MobilisationMonths { get; set; }

    [Display(Name = "Months our approvals take")]
    [Range(0, MostMonths, ErrorMessage = "Months our approvals take must be between 0 and 120")]
    public int? ApprovalMonths { get; set; }

    /// <summary>The options still open; those decided are history and are not asked for again.</summary>
    public List<OptionRow> Options { get; set; } = [];

    public string? Do { get; set; }
}

/// <summary>One option to extend; a row without months is left out.</summary>
internal sealed class OptionRow
{
    private const int MostMonths = 120;

    public int? Id { get; set; }

    [Display(Name = "Months")]
    [Range(1, MostMonths, ErrorMessage = "Months of an option must be between 1 and 120")]
    public int? Months { get; set; }

    [Display(Name = "Decide by", Description = "Leave empty for the last day of the term")]
    public DateOnly? DecideBy { get; set; }

    [Display(Name = "Remove this option")]
    public bool Remove { get; set; }
}

internal sealed class SaveTerm(OversightDbContext db) : ISection<TermForm>
{
    public AgreementSection Section => AgreementSection.Term;

    public async Task<TermForm> FillAsync(Contract contract, CancellationToken cancel) => new()
    {
        SignedOn = contract.SignedOn,
        StartsOn = contract.StartsOn,
        InitialEndsOn = contract.InitialEndsOn ?? contract.EndsOn,
        Renewal = contract.Renewal == RenewalType.Unknown ? null : contract.Renewal,
        TacitRenewalMonths = contract.TacitRenewalMonths,
        NoticePeriodMonths = contract.NoticePeriodMonths,
        NoticeGivenOn = contract.NoticeGivenOn,
        MobilisationMonths = contract.MobilisationMonths,
        ApprovalMonths = contract.ApprovalMonths,
        Options = await db.ExtensionOptions
            .Where(option => option.ContractId == contract.Id && option.State == ExtensionOptionState.Open).OrderBy(option => option.Ordinal)
            .Select(option => new OptionRow { Id = option.Id, Months = option.Months, DecideBy = option.DecideBy }).ToListAsync(cancel),
    };

    public Task OfferAsync(Contract contract, TermForm form, CancellationToken cancel)
    {
        // One empty row is always there, so that the first option needs no extra step.
        if (AgreementFields.Has(contract.Kind, AgreementField.Options)
            && (form.Options.Count == 0 || (form.Do == TermForm.AddRowStep && form.Options[^1].Months is not null)))
        {
            form.Options.Add(new OptionRow());
        }

        return Task.CompletedTask;
    }

    public async Task ApplyAsync(Contract contract, TermForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        var options = await db.ExtensionOptions.Where(option => option.ContractId == contract.Id).OrderBy(option => option.Ordinal).ToListAsync(cancel);
        Check(contract, form, problems);
        if (!problems.IsValid)
        {
            return;
        }

        bool Has(AgreementField field) => AgreementFields.Has(contract.Kind, field);
        SetDates(contract, form, options);
        contract.NoticePeriodMonths = form.NoticePeriodMonths;
        if (Has(AgreementField.Renewal))
        {
            contract.Renewal = form.Renewal ?? RenewalType.Unknown;
            (contract.TacitRenewalMonths, contract.NoticeGivenOn) = (form.TacitRenewalMonths, form.NoticeGivenOn);
        }

        if (Has(AgreementField.MobilisationMonths))
        {
            (contract.MobilisationMonths, contract.ApprovalMonths) = (form.MobilisationMonths, form.ApprovalMonths);
        }

        if (Has(AgreementField.Options))
        {
            SetOptions(contract, form, options, problems);
        }
    }

    private static void Check(Contract contract, TermForm form, ModelStateDictionary problems)
    {
        if (form.InitialEndsOn < form.StartsOn)
        {
            problems.AddModelError(nameof(form.InitialEndsOn), "The last day must be the first day or later");
        }
        else if (contract.InitialEndsOn == form.InitialEndsOn && contract.EndsOn < form.StartsOn)
        {
            problems.AddModelError(nameof(form.StartsOn), "The first day must not be after the last day of the term in force");
        }

        if (form.Renewal == RenewalType.Tacit && form.TacitRenewalMonths is null)
        {
            problems.AddModelError(nameof(form.TacitRenewalMonths), "Enter how many months each automatic renewal lasts");
        }
    }

    /// <summary>The term in force follows the initial end only while nothing else has moved it.</summary>
    private static void SetDates(Contract contract, TermForm form, List<ExtensionOption> options)
    {
        var wasAsAwarded = contract.EndsOn is null || contract.EndsOn == ContractTerm.EndWithOptions(contract.InitialEndsOn ?? contract.EndsOn, options);
        (contract.SignedOn, contract.StartsOn) = (form.SignedOn, form.StartsOn);
        contract.InitialEndsOn = form.InitialEndsOn;
        if (wasAsAwarded)
        {
            contract.EndsOn = ContractTerm.EndWithOptions(form.InitialEndsOn, options);
        }
    }

    private void SetOptions(Contract contract, TermForm form, List<ExtensionOption> options, ModelStateDictionary problems)
    {
        var nextOrdinal = options.Count == 0 ? 1 : options.Max(option => option.Ordinal) + 1;
        for (var i = 0; i < form.Options.Count; i++)
        {
            var row = form.Options[i];
            var held = options.SingleOrDefault(option => option.Id == row.Id && option.State == ExtensionOptionState.Open);
            if (held is not null && (row.Remove || row.Months is null))
            {
                // What was never part of an approved record can be taken out as a slip; afterwards it has to be decided.
                if (contract.State is RecordState.Draft or RecordState.Ready)
                {
                    db.ExtensionOptions.Remove(held);
                }
                else
                {
                    problems.AddModelError($"Options[{i}].Months", "An option of an approved agreement is not removed. Turn it down or let it lapse on the agreement's page");
                }
            }
            else if (row.Months is { } months && !row.Remove)
            {
                if (held is not null && held.Months == months)
                {
                    held.DecideBy = row.DecideBy;
                    continue;
                }

                Replace(contract, held, months, row.DecideBy, ref nextOrdinal);
            }
        }
    }

    private void Replace(Contract contract, ExtensionOption? held, int months, DateOnly? decideBy, ref int nextOrdinal)
    {
        if (held is not null)
        {
            db.ExtensionOptions.Remove(held);
        }

        db.ExtensionOptions.Add(new ExtensionOption { ContractId = contract.Id, Ordinal = nextOrdinal++, Months = months, DecideBy = decideBy });
    }
}
