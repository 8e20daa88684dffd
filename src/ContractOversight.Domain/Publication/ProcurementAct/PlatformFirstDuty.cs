namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Central platform before the office's own website: owed once notice content is about to go on the office's own website.</summary>
/// <remarks>Procurement Regulations 2024 reg. 5(11); source key PR24. Worked examples that tests run: docs/duties/pa-ord.md.</remarks>
internal sealed class PlatformFirstDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-ord",
        LawId = "PA-ORD",
        Title = "Central platform before the office's own website",
        Provision = "Procurement Regulations 2024 reg. 5(11)",
        SourceKey = "PR24",
        Certainty = Certainty.Verified,
        Trigger = "notice content is about to go on the office's own website",
        Deadline = "Before publication on the office's own website.",
        MustPublish = ["the notice, on the central digital platform"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.SubjectKey, Applies(facts), facts.Events, DutyEventKind.WebsitePublication, (happened, key) =>
            Judged.Before(
                Card,
                key,
                Applicability.Yes,
                "publication on the office's own website",
                null,
                happened.On,
                facts.Done.DoneOn(Card, happened.Key),
                today)),
    ];

    private static Applicability Applies(DutyFacts facts)
    {
        var below = Under.Notifiable(facts, "The platform-first rule");
        return below.Applies == true ? below : Under.PublicContract(facts, "The platform-first rule");
    }
}
