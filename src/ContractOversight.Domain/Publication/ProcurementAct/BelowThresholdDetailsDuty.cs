namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Below-threshold contract details notice (UK7): owed once a notifiable below-threshold contract is entered into.</summary>
/// <remarks>Procurement Act 2023 s.87(3); PR24 reg. 36; source key PA23. Worked examples that tests run: docs/duties/pa-87b.md.</remarks>
internal sealed class BelowThresholdDetailsDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-87b",
        LawId = "PA-87B",
        Title = "Below-threshold contract details notice (UK7)",
        Provision = "Procurement Act 2023 s.87(3); PR24 reg. 36",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a notifiable below-threshold contract is entered into",
        Deadline = "As soon as reasonably practicable; the Act names no days, so the office's own target is used.",
        MustPublish =
        [
            "contracting authority information",
            "title of the procurement",
            "unique identifiers of the procurement and the contract",
            "supplier's name, postal and email address, and unique identifier",
            "whether the supplier is an SME or a value-driven organisation",
            "contract subject-matter",
            "each lot's title and number",
            "whether it is defence and security or light touch",
            "estimated value",
            "date entered into",
            "options to buy more or to extend",
        ],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Soon(
            Card,
            facts.SubjectKey,
            Under.Notifiable(facts, "The below-threshold UK7"),
            facts.EnteredIntoOn,
            facts.LocalTargetWorkingDays,
            facts.Done.DoneOn(Card),
            today),
    ];
}
