namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Record of a decision of significant public interest: owed once a decision of significant public interest is made.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 5(d), 16; source key SIO11. Worked examples that tests run: docs/duties/sio-5d.md.</remarks>
internal sealed class DecisionRecordDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-5d",
        LawId = "SIO-5D",
        Title = "Record of a decision of significant public interest",
        Provision = "Specified Information Order (SI 2011/3050) para 5(d), 16",
        SourceKey = "SIO11",
        Certainty = Certainty.Verified,
        Trigger = "a decision of significant public interest is made",
        Deadline = "The law says as soon as practicable and names no days; the office's own target is used.",
        MustPublish = ["the record of the decision"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.OfficeKey, Applicability.Yes, facts.Events, DutyEventKind.Decision, (happened, key) =>
            Judged.Soon(Card, key, Applicability.Yes, happened.On, facts.LocalTargetWorkingDays, facts.Done.DoneOn(Card, happened.Key), today)),
    ];
}
