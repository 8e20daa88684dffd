using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Reviews;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

internal sealed class GovernanceForm : ISectionForm
{
    private const int MostMonths = 60;

    public Revision Revision { get; set; } = new();

    [Display(Name = "Tier", Description = "How closely it is managed")]
    public ContractTier? Tier { get; set; }

    [Display(Name = "Senior owner")]
    public string? SeniorOwnerId { get; set; }

    [Display(Name = "Contract manager")]
    public string? ContractManagerId { get; set; }

    [Display(Name = "Deputy")]
    public string? DeputyId { get; set; }

    [Display(Name = "Months between reviews", Description = "Leave empty to use the tier's interval: gold 3, silver 6, bronze 12")]
    [Range(1, MostMonths, ErrorMessage = "Months between reviews must be between 1 and 60")]
    public int? ReviewIntervalMonths { get; set; }

    [Display(Name = "Next review due", Description = "Leave it as it is to have it moved when you change the tier or the interval")]
    public DateOnly? NextReviewDue { get; set; }

    /// <summary>The people who can be named; never sent back.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.Validation.ValidateNever]
    [BindNever]
    public IReadOnlyList<Choice> People { get; set; } = [];

    /// <summary>What to tell the person when the review date was moved; never sent back.</summary>
    [BindNever]
    public string? Moved { get; set; }
}

internal sealed class SaveGovernance(OversightDbContext db, ContractPeople people, ContractReadiness readiness, UkClock clock) : ISection<GovernanceForm>
{
    public AgreementSection Section => AgreementSection.Governance;

    public Task<GovernanceForm> FillAsync(Contract contract, CancellationToken cancel) => Task.FromResult(new GovernanceForm
    {
        Tier = contract.Tier,
        SeniorOwnerId = contract.SeniorOwnerId,
        ContractManagerId = contract.ContractManagerId,
        DeputyId = contract.DeputyId,
        ReviewIntervalMonths = contract.ReviewIntervalMonths,
        NextReviewDue = contract.NextReviewDue,
    });

    public async Task OfferAsync(Contract contract, GovernanceForm form, CancellationToken cancel)
    {
        var here = await people.ChoicesAsync(includeLeavers: false, cancel);
        var named = new[] { contract.SeniorOwnerId, contract.ContractManagerId, contract.DeputyId };
        var gone = await people.NamesAsync(named.Where(id => here.All(choice => choice.Value != id)), cancel);
        form.People = [.. here, .. gone.Select(person => new Choice(person.Key, $"{person.Value} (has left)"))];
    }

    public async Task ApplyAsync(Contract contract, GovernanceForm form, ModelStateDictionary problems, CancellationToken cancel)
    {
        await CheckAsync(nameof(form.SeniorOwnerId), form.SeniorOwnerId, contract.SeniorOwnerId, problems, cancel);
        await CheckAsync(nameof(form.ContractManagerId), form.ContractManagerId, contract.ContractManagerId, problems, cancel);
        await CheckAsync(nameof(form.DeputyId), form.DeputyId, contract.DeputyId, problems, cancel);
        if (form.DeputyId is not null && form.DeputyId == form.ContractManagerId)
        {
            problems.AddModelError(nameof(form.DeputyId), "Choose a deputy who is not the contract manager");
        }

        if (!problems.IsValid)
        {
            return;
        }

        var isNewInterval = contract.Tier != form.Tier || contract.ReviewIntervalMonths != form.ReviewIntervalMonths;
        var isUntouched = form.NextReviewDue == contract.NextReviewDue;
        (contract.Tier, contract.ReviewIntervalMonths, contract.NextReviewDue) = (form.Tier, form.ReviewIntervalMonths, form.NextReviewDue);
        (contract.SeniorOwnerId, contract.ContractManagerId, contract.DeputyId) = (form.SeniorOwnerId, form.ContractManagerId, form.DeputyId);
        if (isNewInterval && isUntouched)
        {
            await MoveReviewAsync(contract, form, cancel);
        }
    }

    private async Task MoveReviewAsync(Contract contract, GovernanceForm form, CancellationToken cancel)
    {
        var last = await db.Reviews.Where(review => review.ContractId == contract.Id).MaxAsync(review => (DateOnly?)review.HeldOn, cancel);
        if (ReviewSchedule.NextDue(contract, last ?? contract.StartsOn ?? clock.Today) is not { } due)
        {
            return;
        }

        contract.NextReviewDue = due;
        var missing = await readiness.MissingAsync(contract, ReadinessTarget.Approve, cancel);
        var ofTier = missing.Where(item => item.Field is AgreementField.Kpis or AgreementField.DeputyId).Select(item => item.What).ToList();
        form.Moved = $"Saved. The next review is now due on {Format.Day(due)}."
            + (ofTier.Count == 0 ? "" : $" Still missing for this tier: {string.Join("; ", ofTier)}.");
    }

    private async Task CheckAsync(string field, string? id, string? before, ModelStateDictionary problems, CancellationToken cancel)
    {
        if (id is not null && id != before && !await people.IsHereAsync(id, cancel))
        {
            problems.AddModelError(field, "Choose somebody of your office who still has access");
        }
    }
}
