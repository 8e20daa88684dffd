namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Exclusion and debarment check: owed once a contract is about to be awarded.</summary>
/// <remarks>Procurement Act 2023 s.57, s.62; source key PA23. Worked examples that tests run: docs/duties/pa-62.md.</remarks>
internal sealed class ExclusionCheckDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-62",
        LawId = "PA-62",
        Title = "Exclusion and debarment check",
        Provision = "Procurement Act 2023 s.57, s.62",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a contract is about to be awarded",
        Deadline = "Before awarding the contract.",
        MustPublish = ["that the debarment list and the exclusion grounds were checked, and when"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Before(
            Card,
            facts.SubjectKey,
            Applies(facts),
            "awarding the contract",
            facts.SigningPlannedOn,
            facts.AwardNoticeOn ?? facts.EnteredIntoOn,
            facts.Done.DoneOn(Card),
            today),
    ];

    private static Applicability Applies(DutyFacts facts) => Under.PublicContract(facts, "The exclusion check");
}
