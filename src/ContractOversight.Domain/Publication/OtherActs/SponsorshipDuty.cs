namespace ContractOversight.Domain.Publication.OtherActs;

/// <summary>Approval of a gift, loan or sponsorship: owed once a gift, loan or sponsorship is about to be accepted.</summary>
/// <remarks>Police Act 1996 s.93; source key PA96. Worked examples that tests run: docs/duties/pa96-93.md.</remarks>
internal sealed class SponsorshipDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa96-93",
        LawId = "PA96-93",
        Title = "Approval of a gift, loan or sponsorship",
        Provision = "Police Act 1996 s.93",
        SourceKey = "PA96",
        Certainty = Certainty.OurReading,
        Trigger = "a gift, loan or sponsorship is about to be accepted",
        Deadline = "Before acceptance.",
        MustPublish = ["terms of the gift or sponsorship", "the commissioner's approval"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.OfficeKey, Applicability.Yes, facts.Events, DutyEventKind.Sponsorship, (happened, key) =>
            Judged.Before(Card, key, Applicability.Yes, "acceptance", null, happened.On, facts.Done.DoneOn(Card, happened.Key), today)),
    ];
}
