using ContractOversight.Domain.Publication.SpecifiedInformation;

namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Chase a missing contract copy: owed once a contract over £10,000 is signed.</summary>
/// <remarks>Practice under Specified Information Order (SI 2011/3050) para 4(b); source key SIO12. Worked examples that tests run: docs/duties/gp-doc.md.</remarks>
internal sealed class MissingCopyChaseDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-doc",
        LawId = "GP-DOC",
        Title = "Chase a missing contract copy",
        Provision = "Practice under Specified Information Order (SI 2011/3050) para 4(b)",
        SourceKey = "SIO12",
        Certainty = Certainty.OurReading,
        Trigger = "a contract over £10,000 is signed",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["who was chased; escalation to the Monitoring Officer"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Soon(
            Card,
            facts.SubjectKey,
            Applies(facts),
            facts.EnteredIntoOn,
            facts.LocalTargetWorkingDays,
            facts.Done.DoneOn(Copy.Card) ?? facts.Done.DoneOn(Card),
            today),
    ];

    private static readonly ContractCopyDuty Copy = new();

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.OfficeOrForceParty(facts, "The chase"),
        Under.SioValueOver(facts, facts.EnteredIntoOn, "The chase", "para 4(b)"));
}
