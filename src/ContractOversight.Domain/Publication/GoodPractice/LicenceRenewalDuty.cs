namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Security licence renewed: owed once an expiry comes near.</summary>
/// <remarks>Security Industry Authority licensing; source key K. Worked examples that tests run: docs/duties/gp-sia.md.</remarks>
internal sealed class LicenceRenewalDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-sia",
        LawId = "GP-SIA",
        Title = "Security licence renewed",
        Provision = "Security Industry Authority licensing",
        SourceKey = "K",
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
        .. Judged.EachEvent(Card, facts.SubjectKey, Applicability.Yes, facts.Events, DutyEventKind.LicenceExpiry, (happened, key) =>
            Judged.ByDay(Card, key, happened.On.AddDays(-60), facts.Done.DoneOn(Card, happened.Key), today, isLocal: true)),
    ];
}
