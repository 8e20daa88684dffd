using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Resolution plan: owed once the interval since the last plan has passed.</summary>
/// <remarks>Cabinet Office resolution planning guidance; source key RESPLAN. Worked examples that tests run: docs/duties/gp-res.md.</remarks>
internal sealed class ResolutionPlanDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-res",
        LawId = "GP-RES",
        Title = "Resolution plan",
        Provision = "Cabinet Office resolution planning guidance",
        SourceKey = "RESPLAN",
        Certainty = Certainty.OurReading,
        Trigger = "the interval since the last plan has passed",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["the plan"],
        Recurrence = Recurrence.ByTier,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Again(
            Card,
            facts.SubjectKey,
            Tiered.Live(facts, Tiered.Any(facts, "The resolution plan", DutyTier.Gold), today),
            facts.Done.LastDoneOn(Card, today),
            facts.StartsOn ?? facts.EnteredIntoOn,
            on => MonthArithmetic.Add(on, 12),
            "the first day of the contract",
            today,
            isLocal: true),
    ];
}
