namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Transparency notice (UK5): owed once a direct award is intended.</summary>
/// <remarks>Procurement Act 2023 s.44; source key PA23. Worked examples that tests run: docs/duties/pa-44.md.</remarks>
internal sealed class TransparencyNoticeDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-44",
        LawId = "PA-44",
        Title = "Transparency notice (UK5)",
        Provision = "Procurement Act 2023 s.44",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a direct award is intended",
        Deadline = "Before awarding the contract.",
        MustPublish = ["contracting authority and title", "supplier", "justification for the direct award"],
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
            facts.TransparencyNoticeOn,
            today),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.PublicContract(facts, "UK5"),
        Under.NotUserChoice(facts, "UK5", "s.44"),
        Applicability.Must(facts.Procurement.IsDirectAward, "UK5 does not apply: not a direct award (s.44)", "whether it is a direct award"));
}
