namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Improvement plan after slippage: owed once performance slips.</summary>
/// <remarks>Practice under Procurement Act 2023 s.71(4); source key PA23. Worked examples that tests run: docs/duties/gp-slip.md.</remarks>
internal sealed class SlippagePlanDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-slip",
        LawId = "GP-SLIP",
        Title = "Improvement plan after slippage",
        Provision = "Practice under Procurement Act 2023 s.71(4)",
        SourceKey = "PA23",
        Certainty = Certainty.OurReading,
        Trigger = "performance slips",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["the flag", "the improvement plan and the opportunity given to improve"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.SubjectKey, Applicability.Yes, facts.Events, DutyEventKind.KpiSlipped, (happened, key) =>
            Judged.ByDay(Card, key, happened.On, facts.Done.DoneOn(Card, happened.Key), today, isLocal: true)),
    ];
}
