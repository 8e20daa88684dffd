namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Public meetings: notice, agenda, reports and minutes: owed once the papers of a meeting become available.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 5(a)-(c), 16; source key SIO11. Worked examples that tests run: docs/duties/sio-5abc.md.</remarks>
internal sealed class MeetingPapersDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-5abc",
        LawId = "SIO-5ABC",
        Title = "Public meetings: notice, agenda, reports and minutes",
        Provision = "Specified Information Order (SI 2011/3050) para 5(a)-(c), 16",
        SourceKey = "SIO11",
        Certainty = Certainty.Verified,
        Trigger = "the papers of a meeting become available",
        Deadline = "The law says as soon as practicable and names no days; the office's own target is used.",
        MustPublish = ["date, time and place", "agenda", "reports", "minutes"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.OfficeKey, Applicability.Yes, facts.Events, DutyEventKind.Meeting, (happened, key) =>
            Judged.Soon(Card, key, Applicability.Yes, happened.On, facts.LocalTargetWorkingDays, facts.Done.DoneOn(Card, happened.Key), today)),
    ];
}
