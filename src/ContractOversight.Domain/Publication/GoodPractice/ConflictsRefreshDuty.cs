using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Refresh of conflicts declarations: owed once the interval since the last declaration has passed.</summary>
/// <remarks>Practice under Procurement Act 2023 s.81; source key PA23. Worked examples that tests run: docs/duties/gp-coi.md.</remarks>
internal sealed class ConflictsRefreshDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-coi",
        LawId = "GP-COI",
        Title = "Refresh of conflicts declarations",
        Provision = "Practice under Procurement Act 2023 s.81",
        SourceKey = "PA23",
        Certainty = Certainty.OurReading,
        Trigger = "the interval since the last declaration has passed",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["declarations of those who manage the contract"],
        Recurrence = Recurrence.ByTier,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Again(
            Card,
            facts.SubjectKey,
            Tiered.Live(facts, Applicability.Yes, today),
            facts.Done.LastDoneOn(Card, today),
            facts.StartsOn ?? facts.EnteredIntoOn,
            on => MonthArithmetic.Add(on, 12),
            "the first day of the contract",
            today,
            isLocal: true),
    ];
}
