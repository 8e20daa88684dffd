using ContractOversight.Domain.Reviews;

namespace ContractOversight.Data.Samples;

/// <summary>Stores the made-up reviews and what was agreed at them.</summary>
internal static class SampleReviews
{
    private const int MonthsOfHistory = 24;

    private static readonly string[] Minutes =
    [
        "The supplier's figures were checked against the log and agreed. Staffing is stable. No change to the risks.",
        "Two measures were close to their floor. The supplier explained why, and will bring a plan to the next meeting.",
        "Spending runs as planned. Feedback from service users was read out: mostly good, with waiting times named twice.",
        "The manager changed in the month. The handover went well. Open actions were gone through one by one.",
    ];

    private static readonly string[] Actions =
    [
        "Send the staffing plan for the next quarter",
        "Explain the readings below target",
        "Show the insurance certificates",
        "Agree how feedback from service users is gathered",
        "Bring the exit plan up to date",
    ];

    public static async Task AddAsync(OversightDbContext db, SampleScene scene, IReadOnlyList<StoredSample> agreements, CancellationToken cancel)
    {
        var reviews = agreements.SelectMany(agreement => Held(agreement, scene)).ToList();
        db.AddRange(reviews);
        await db.SaveChangesAsync(cancel);

        foreach (var (ofAgreement, number) in reviews.GroupBy(review => review.ContractId).Select((group, index) => (group, index)))
        {
            db.AddRange(Agreed([.. ofAgreement.OrderBy(review => review.HeldOn)], number, scene));
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private static IEnumerable<Review> Held(StoredSample agreement, SampleScene scene)
    {
        if (agreement.Sample.IntervalMonths is not { } interval)
        {
            yield break;
        }

        var next = scene.Today.AddDays(agreement.Sample.ReviewInDays ?? -1);
        for (var round = 1; round * interval <= MonthsOfHistory + interval; round++)
        {
            var held = next.AddMonths(-round * interval);
            if (held >= agreement.Contract.StartsOn && held <= agreement.LastDay(scene.Today) && held >= scene.Day(-MonthsOfHistory))
            {
                yield return new Review
                {
                    ContractId = agreement.Contract.Id,
                    HeldOn = held,
                    Minutes = Minutes[(agreement.Contract.Id + round) % Minutes.Length],
                    NextReviewDue = held.AddMonths(interval),
                    RecordedAt = SampleScene.At(held),
                    RecordedById = scene.Officer,
                };
            }
        }
    }

    private static IEnumerable<ReviewAction> Agreed(List<Review> reviews, int number, SampleScene scene)
    {
        for (var index = 0; index < reviews.Count; index++)
        {
            var review = reviews[index];
            var isLast = index == reviews.Count - 1;
            var due = review.HeldOn.AddDays(30);
            var done = due.AddDays((number % 3) - 5);
            yield return Action(review, Actions[(number + index) % Actions.Length], due, done <= scene.Today ? done : null);

            // Every second agreement keeps something open, and every fourth is late with it.
            if (isLast && number % 2 == 0)
            {
                yield return Action(review, Actions[(number + index + 1) % Actions.Length], scene.Today.AddDays(number % 4 == 0 ? -6 : 18), null);
            }
        }
    }

    private static ReviewAction Action(Review review, string what, DateOnly due, DateOnly? done) => new()
    {
        ReviewId = review.Id,
        ContractId = review.ContractId,
        What = what,
        Owner = "Supplier's contract manager",
        Due = due < review.HeldOn ? review.HeldOn : due,
        DoneOn = done,
    };
}
