namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Conflicts assessment: owed once a tender or transparency notice is about to be published.</summary>
/// <remarks>Procurement Act 2023 s.83; source key PA23. Worked examples that tests run: docs/duties/pa-83.md.</remarks>
internal sealed class ConflictsAssessmentDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-83",
        LawId = "PA-83",
        Title = "Conflicts assessment",
        Provision = "Procurement Act 2023 s.83",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a tender or transparency notice is about to be published",
        Deadline = "Before publishing the tender or transparency notice.",
        MustPublish = ["that a conflicts assessment was prepared, and revised with each later notice"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Before(
            Card,
            facts.SubjectKey,
            Applies(facts),
            "publishing the tender or transparency notice",
            null,
            Earliest(facts.TenderNoticeOn, facts.TransparencyNoticeOn),
            facts.Done.DoneOn(Card),
            today),
    ];

    private static Applicability Applies(DutyFacts facts) => Under.PublicContract(facts, "The conflicts assessment");

    private static DateOnly? Earliest(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;
}
