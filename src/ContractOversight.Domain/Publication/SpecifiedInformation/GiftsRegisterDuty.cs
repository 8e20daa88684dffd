namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Register of gifts and hospitality: owed once an offer becomes known.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 2(e), 15; source key SIO11. Worked examples that tests run: docs/duties/sio-2e.md.</remarks>
internal sealed class GiftsRegisterDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-2e",
        LawId = "SIO-2E",
        Title = "Register of gifts and hospitality",
        Provision = "Specified Information Order (SI 2011/3050) para 2(e), 15",
        SourceKey = "SIO11",
        Certainty = Certainty.Verified,
        Trigger = "an offer becomes known",
        Deadline = "The law says as soon as practicable and names no days; the office's own target is used.",
        MustPublish = ["the offer", "whether it was accepted or refused"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.OfficeKey, Applicability.Yes, facts.Events, DutyEventKind.GiftOffer, (happened, key) =>
            Judged.Soon(Card, key, Applicability.Yes, happened.On, facts.LocalTargetWorkingDays, facts.Done.DoneOn(Card, happened.Key), today)),
    ];
}
