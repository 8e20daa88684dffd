using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Financial standing check: owed once the interval since the last check has passed.</summary>
/// <remarks>Guidance note on suppliers' economic and financial standing; source key EFSMON. Worked examples that tests run: docs/duties/gp-efs.md.</remarks>
internal sealed class FinancialStandingDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-efs",
        LawId = "GP-EFS",
        Title = "Financial standing check",
        Provision = "Guidance note on suppliers' economic and financial standing",
        SourceKey = "EFSMON",
        Certainty = Certainty.OurReading,
        Trigger = "the interval since the last check has passed",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["the check and its result"],
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
        DutyTier.Gold => 6,
        DutyTier.Silver => 12,
        _ => 12,
    };
}
