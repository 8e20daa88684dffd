namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Assessment summaries and contract award notice (UK6): owed once a public contract is about to be entered into.</summary>
/// <remarks>Procurement Act 2023 s.50; source key PA23. Worked examples that tests run: docs/duties/pa-50.md.</remarks>
internal sealed class AwardNoticeDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-50",
        LawId = "PA-50",
        Title = "Assessment summaries and contract award notice (UK6)",
        Provision = "Procurement Act 2023 s.50",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a public contract is about to be entered into",
        Deadline = "Before entering into the contract.",
        MustPublish = ["contracting authority, title and identifiers", "suppliers", "value and term", "standstill"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Before(
            Card,
            facts.SubjectKey,
            Applies(facts),
            "entering into the contract",
            facts.SigningPlannedOn,
            facts.EnteredIntoOn,
            facts.AwardNoticeOn,
            today),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.PublicContract(facts, "UK6"),
        Under.NotUserChoice(facts, "UK6", "s.50"));
}
