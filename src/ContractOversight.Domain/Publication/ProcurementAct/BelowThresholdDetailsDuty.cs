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
            "contracting authority, title and identifiers",
            "supplier, with SME and VCSE status",
            "subject and lots",
            "value",
            "date entered into",
            "options",
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
