namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Register of interests: owed once a change of interests becomes known.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 1(e), 15; source key SIO11. Worked examples that tests run: docs/duties/sio-1e.md.</remarks>
internal sealed class InterestsRegisterDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-1e",
        LawId = "SIO-1E",
        Title = "Register of interests",
        Provision = "Specified Information Order (SI 2011/3050) para 1(e), 15",
        SourceKey = "SIO11",
        Certainty = Certainty.Verified,
        Trigger = "a change of interests becomes known",
        Deadline = "The law says as soon as practicable and names no days; the office's own target is used.",
        MustPublish = ["every paid employment, office or other pecuniary interest"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.OfficeKey, Applicability.Yes, facts.Events, DutyEventKind.InterestChange, (happened, key) =>
            Judged.Soon(Card, key, Applicability.Yes, happened.On, facts.LocalTargetWorkingDays, facts.Done.DoneOn(Card, happened.Key), today)),
    ];
}
