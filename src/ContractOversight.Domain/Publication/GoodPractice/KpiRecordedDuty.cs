namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>KPI reading recorded: owed once a measurement period ends.</summary>
/// <remarks>NAO, Transforming government's contract management; source key NAOTGC. Worked examples that tests run: docs/duties/gp-kpi.md.</remarks>
internal sealed class KpiRecordedDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-kpi",
        LawId = "GP-KPI",
        Title = "KPI reading recorded",
        Provision = "NAO, Transforming government's contract management",
        SourceKey = "NAOTGC",
        Certainty = Certainty.OurReading,
        Trigger = "a measurement period ends",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["score, evidence and who verified it"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.SubjectKey, Applicability.Yes, facts.Events, DutyEventKind.KpiPeriodEnded, (happened, key) =>
            Judged.ByDay(Card, key, LocalTarget.After(happened.On, 10), facts.Done.DoneOn(Card, happened.Key), today, isLocal: true)),
    ];
}
