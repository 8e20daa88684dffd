namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Vetting clearance renewed: owed once an expiry comes near.</summary>
/// <remarks>Non-police personnel vetting practice; source key NPPVK. Worked examples that tests run: docs/duties/gp-vet.md.</remarks>
internal sealed class VettingRenewalDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-vet",
        LawId = "GP-VET",
        Title = "Vetting clearance renewed",
        Provision = "Non-police personnel vetting practice",
        SourceKey = "NPPVK",
        Certainty = Certainty.OurReading,
        Trigger = "an expiry comes near",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["the new expiry date; no personal details"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.SubjectKey, Applicability.Yes, facts.Events, DutyEventKind.ClearanceExpiry, (happened, key) =>
            Judged.ByDay(Card, key, happened.On.AddDays(-60), facts.Done.DoneOn(Card, happened.Key), today, isLocal: true)),
    ];
}
