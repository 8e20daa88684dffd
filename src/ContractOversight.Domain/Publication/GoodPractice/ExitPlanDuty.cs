using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Exit plan: owed once the contract has started, and then every year.</summary>
/// <remarks>NAO commercial lifecycle; exit planning guidance; source key NAOLC. Worked examples that tests run: docs/duties/gp-exit.md.</remarks>
internal sealed class ExitPlanDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-exit",
        LawId = "GP-EXIT",
        Title = "Exit plan",
        Provision = "NAO commercial lifecycle; exit planning guidance",
        SourceKey = "NAOLC",
        Certainty = Certainty.OurReading,
        Trigger = "the contract has started, and then every year",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["the exit plan"],
        Recurrence = Recurrence.ByTier,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Again(
            Card,
            facts.SubjectKey,
            Tiered.Live(facts, Tiered.Any(facts, "The exit plan", DutyTier.Gold, DutyTier.Silver), today),
            facts.Done.LastDoneOn(Card, today),
            facts.StartsOn ?? facts.EnteredIntoOn,
            on => MonthArithmetic.Add(on, facts.Done.LastDoneOn(Card, today) is null ? 6 : 12),
            "the first day of the contract",
            today,
            isLocal: true),
    ];
}
