using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Contract review: owed once the interval since the last review has passed.</summary>
/// <remarks>NAO good practice on contract management; source key NAOCM. Worked examples that tests run: docs/duties/gp-rev.md.</remarks>
internal sealed class RegularReviewDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-rev",
        LawId = "GP-REV",
        Title = "Contract review",
        Provision = "NAO good practice on contract management",
        SourceKey = "NAOCM",
        Certainty = Certainty.OurReading,
        Trigger = "the interval since the last review has passed",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["the review"],
        Recurrence = Recurrence.ByTier,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Again(
            Card,
            facts.SubjectKey,
            Tiered.Live(facts, Tiered.Known(facts), today),
            facts.Done.LastDoneOn(Card, today),
            facts.StartsOn ?? facts.EnteredIntoOn,
            on => MonthArithmetic.Add(on, Months(facts.Tier)),
            "the first day of the contract",
            today,
            isLocal: true),
    ];

    private static int Months(DutyTier? tier) => tier switch
    {
        DutyTier.Gold => 3,
        DutyTier.Silver => 6,
        _ => 12,
    };
}
