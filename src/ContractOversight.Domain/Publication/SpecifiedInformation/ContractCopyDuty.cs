namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Copy of a contract over £10,000: owed once a copy becomes available to the office.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 4(b), 16; source key SIO12. Worked examples that tests run: docs/duties/sio-4b.md.</remarks>
internal sealed class ContractCopyDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-4b",
        LawId = "SIO-4B",
        Title = "Copy of a contract over £10,000",
        Provision = "Specified Information Order (SI 2011/3050) para 4(b), 16",
        SourceKey = "SIO12",
        Certainty = Certainty.Verified,
        Trigger = "a copy becomes available to the office",
        Deadline = "The law says as soon as practicable and names no days; the office's own target is used.",
        MustPublish = ["a copy of the contract"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Soon(
            Card,
            facts.SubjectKey,
            Applies(facts),
            facts.CopyAvailableOn ?? facts.EnteredIntoOn,
            facts.LocalTargetWorkingDays,
            facts.Done.DoneOn(Card),
            today),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.OfficeOrForceParty(facts, "The copy duty"),
        Under.SioValueOver(facts, facts.EnteredIntoOn, "The copy duty", "para 4(b)"));
}
