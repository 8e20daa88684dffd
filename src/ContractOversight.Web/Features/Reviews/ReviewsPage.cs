using ContractOversight.Data;
using ContractOversight.Domain.Reviews;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Reviews;

/// <summary>What was reviewed, what is still to be done, and when the next review is due.</summary>
internal sealed record ReviewsPage(
    ContractHeader Header, DateOnly Today, DateOnly? NextReviewDue, int? IntervalMonths,
    IReadOnlyList<ActionRow> OpenActions, IReadOnlyList<ReviewRow> Reviews)
{
    public bool IsOverdue => NextReviewDue < Today;
}

internal sealed record ReviewRow(
    int Id, DateOnly HeldOn, string Minutes, DateOnly? NextReviewDue, DateTime RecordedAt, string? RecordedBy)
{
    public IReadOnlyList<ActionRow> Actions { get; init; } = [];

    public IReadOnlyList<string> Paragraphs => Minutes.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

internal sealed record ActionRow(int Id, int ReviewId, string What, string Owner, DateOnly? Due, DateOnly? DoneOn);

internal sealed class ReviewsQuery(OversightDbContext db)
{
    public async Task<ReviewsPage> LoadAsync(ContractHeader header, DateOnly today, CancellationToken cancel)
    {
        var contract = await db.Contracts.AsNoTracking().SingleAsync(row => row.Id == header.Id, cancel);
        var actions = await db.ReviewActions.AsNoTracking().Where(action => action.ContractId == header.Id)
            .OrderBy(action => action.Due == null).ThenBy(action => action.Due).ThenBy(action => action.Id)
            .Select(action => new ActionRow(action.Id, action.ReviewId, action.What, action.Owner, action.Due, action.DoneOn))
            .ToListAsync(cancel);
        var reviews = await db.Reviews.AsNoTracking().Where(review => review.ContractId == header.Id)
            .OrderByDescending(review => review.HeldOn).ThenByDescending(review => review.Id)
            .Select(review => new ReviewRow(
                review.Id, review.HeldOn, review.Minutes, review.NextReviewDue, review.RecordedAt,
                db.Users.Where(user => user.Id == review.RecordedById).Select(user => user.DisplayName).FirstOrDefault()))
            .ToListAsync(cancel);
        var byReview = actions.ToLookup(action => action.ReviewId);
        return new ReviewsPage(
            header, today, contract.NextReviewDue, ReviewSchedule.IntervalMonths(contract),
            [.. actions.Where(action => action.DoneOn is null)],
            [.. reviews.Select(review => review with { Actions = [.. byReview[review.Id]] })]);
    }
}
