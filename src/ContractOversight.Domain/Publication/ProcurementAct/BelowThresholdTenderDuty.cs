namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Below-threshold tender notice (UK4): owed once a below-threshold contract is about to be advertised.</summary>
/// <remarks>Procurement Act 2023 s.87(1); source key PA23. Worked examples that tests run: docs/duties/pa-87a.md.</remarks>
internal sealed class BelowThresholdTenderDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-87a",
        LawId = "PA-87A",
        Title = "Below-threshold tender notice (UK4)",
        Provision = "Procurement Act 2023 s.87(1)",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a below-threshold contract is about to be advertised",
        Deadline = "Before advertising the contract.",
        MustPublish = ["contracting authority", "subject", "how and by when to respond"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Before(Card, facts.SubjectKey, Applies(facts), "advertising the contract", null, facts.AdvertisedOn, facts.TenderNoticeOn, today),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.Notifiable(facts, "The below-threshold tender notice"),
        Applicability.Must(facts.AdvertisedOn is not null, "The below-threshold tender notice does not apply: not openly advertised (s.87(1))", ""));
}
