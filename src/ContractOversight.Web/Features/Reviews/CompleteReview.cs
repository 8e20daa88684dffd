using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Reviews;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Reviews;

/// <summary>What a person fills in when a review was held.</summary>
internal sealed class CompleteReviewForm
{
    public const int ActionRows = 6;

    [Required(ErrorMessage = "Enter the day the review was held")]
    [Display(Name = "Day the review was held")]
    public DateOnly? HeldOn { get; set; }

    [Required(ErrorMessage = "Enter the minutes: what was found and decided")]
    [StringLength(Review.MinutesMaxLength)]
    [Display(Name = "Minutes", Description = "What was found and what was decided. Do not include personal details.")]
    public string? Minutes { get; set; }

    [Display(Name = "Next review due by")]
    public DateOnly? NextReviewDue { get; set; }

    [Display(Name = "No further review is planned", Description = "For example, because the agreement is ending")]
    public bool NoFurtherReview { get; set; }

    public List<ReviewActionEntry> Actions { get; set; } = [];

    /// <summary>The form always offers the same number of rows for actions.</summary>
    public CompleteReviewForm WithRows()
    {
        while (Actions.Count < ActionRows)
        {
            Actions.Add(new ReviewActionEntry());
        }

        return this;
    }
}

/// <summary>One row for an action; left empty it is no action.</summary>
internal sealed class ReviewActionEntry
{
    [StringLength(ReviewAction.TextMaxLength)]
    [Display(Name = "What has to be done")]
    public string? What { get; set; }

    [StringLength(ReviewAction.TextMaxLength)]
    [Display(Name = "Who has to do it")]
    public string? Owner { get; set; }

    [Display(Name = "By when")]
    public DateOnly? Due { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(What) && string.IsNullOrWhiteSpace(Owner) && Due is null;
}

/// <summary>The form together with the agreement it is for; the last day is when the next review would fall were this one held today.</summary>
internal sealed record CompleteReviewPage(ContractHeader Header, CompleteReviewForm Form, int? IntervalMonths, DateOnly? NextIfHeldToday);

/// <summary>A field and what is wrong with it.</summary>
internal sealed record ReviewProblem(string Field, string Sentence);

/// <summary>Files a review, moves the agreement's next review on, and brings the agreement's flags up to date at once.</summary>
internal sealed class CompleteReview(OversightDbContext db, Actor actor, UkClock clock, FlagSweepJob sweep)
{
    public async Task<IReadOnlyList<ReviewProblem>> RunAsync(int contractId, CompleteReviewForm form, CancellationToken cancel)
    {
        var contract = await db.Contracts.SingleAsync(row => row.Id == contractId, cancel);
        var heldOn = form.HeldOn!.Value;
        var next = form.NoFurtherReview ? null : form.NextReviewDue ?? ReviewSchedule.NextDue(contract, heldOn);
        var problems = Problems(form, next, clock.Today).ToList();
        if (problems.Count > 0)
        {
            return problems;
        }

        // A review recorded late says nothing about when the next one is due if a later one is on file already.
        if (!await db.Reviews.AnyAsync(review => review.ContractId == contractId && review.HeldOn > heldOn, cancel))
        {
            contract.NextReviewDue = next;
        }

        await SaveAsync(contract, form, next, cancel);
        await sweep.RunForAsync(contractId, clock.Today, cancel);
        return [];
    }

    private static IEnumerable<ReviewProblem> Problems(CompleteReviewForm form, DateOnly? next, DateOnly today)
    {
        if (form.HeldOn > today)
        {
            yield return new(nameof(form.HeldOn), "The day the review was held must be today or in the past");
        }

        if (form.NoFurtherReview && form.NextReviewDue is not null)
        {
            yield return new(nameof(form.NextReviewDue), "Leave the next review empty, or untick ‘No further review is planned’");
        }
        else if (!form.NoFurtherReview && next is null)
        {
            yield return new(nameof(form.NextReviewDue), "Enter the day by which the next review is due: the agreement has no tier or review interval to work it out from");
        }
        else if (next <= form.HeldOn)
        {
            yield return new(nameof(form.NextReviewDue), "The next review must be due after the day this one was held");
        }

        for (var row = 0; row < form.Actions.Count; row++)
        {
            var action = form.Actions[row];
            if (!action.IsEmpty && string.IsNullOrWhiteSpace(action.What))
            {
                yield return new($"Actions[{row}].What", $"Enter what has to be done in action {row + 1}, or clear the row");
            }

            if (!action.IsEmpty && string.IsNullOrWhiteSpace(action.Owner))
            {
                yield return new($"Actions[{row}].Owner", $"Enter who has to do action {row + 1}");
            }
        }
    }

    private async Task SaveAsync(Contract contract, CompleteReviewForm form, DateOnly? next, CancellationToken cancel)
    {
        var review = new Review
        {
            ContractId = contract.Id,
            HeldOn = form.HeldOn!.Value,
            Minutes = form.Minutes!.Trim(),
            NextReviewDue = next,
            RecordedAt = clock.UtcNow,
            RecordedById = actor.Id,
        };

        // The actions carry the review's number, which is known only once it is stored; all are kept or none.
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Reviews.Add(review);
        await db.SaveChangesAsync(cancel);
        db.ReviewActions.AddRange(form.Actions.Where(action => !action.IsEmpty).Select(action => new ReviewAction
        {
            ReviewId = review.Id,
            ContractId = contract.Id,
            What = action.What!.Trim(),
            Owner = action.Owner!.Trim(),
            Due = action.Due,
        }));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
