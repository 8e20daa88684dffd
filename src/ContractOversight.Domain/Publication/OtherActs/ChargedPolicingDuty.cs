namespace ContractOversight.Domain.Publication.OtherActs;

/// <summary>Agreement for charged policing: owed once charged policing is about to begin.</summary>
/// <remarks>Police Act 1996 s.25; source key SPS. Worked examples that tests run: docs/duties/pa96-25.md.</remarks>
internal sealed class ChargedPolicingDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa96-25",
        LawId = "PA96-25",
        Title = "Agreement for charged policing",
        Provision = "Police Act 1996 s.25",
        SourceKey = "SPS",
        Certainty = Certainty.OurReading,
        Trigger = "charged policing is about to begin",
        Deadline = "Before the service begins.",
        MustPublish = ["the scale of charges", "the agreement", "the income"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.OfficeKey, Applicability.Yes, facts.Events, DutyEventKind.ChargedPolicing, (happened, key) =>
            Judged.Before(Card, key, Applicability.Yes, "the service begins", null, happened.On, facts.Done.DoneOn(Card, happened.Key), today)),
    ];
}
