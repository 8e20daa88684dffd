using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Business continuity test: owed once the interval since the last test has passed.</summary>
/// <remarks>Police and public-sector continuity practice; source key C9. Worked examples that tests run: docs/duties/gp-bcp.md.</remarks>
internal sealed class ContinuityTestDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-bcp",
        LawId = "GP-BCP",
        Title = "Business continuity test",
        Provision = "Police and public-sector continuity practice",
        SourceKey = "C9",
        Certainty = Certainty.OurReading,
        Trigger = "the interval since the last test has passed",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["the test and its result"],
        Recurrence = Recurrence.ByTier,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Again(
            Card,
            facts.SubjectKey,
            Tiered.Live(facts, Tiered.Any(facts, "The continuity test", DutyTier.Gold, DutyTier.Silver), today),
            facts.Done.LastDoneOn(Card, today),
            facts.StartsOn ?? facts.EnteredIntoOn,
            on => MonthArithmetic.Add(on, 12),
            "the first day of the contract",
            today,
            isLocal: true),
    ];
}
