namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Copy of an invitation to tender over £10,000: owed once an invitation to tender is issued.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 4(c), 16; source key SIO12. Worked examples that tests run: docs/duties/sio-4c.md.</remarks>
internal sealed class TenderInvitationDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-4c",
        LawId = "SIO-4C",
        Title = "Copy of an invitation to tender over £10,000",
        Provision = "Specified Information Order (SI 2011/3050) para 4(c), 16",
        SourceKey = "SIO12",
        Certainty = Certainty.Verified,
        Trigger = "an invitation to tender is issued",
        Deadline = "The law says as soon as practicable and names no days; the office's own target is used.",
        MustPublish = ["a copy of the invitation to tender"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Soon(Card, facts.SubjectKey, Applies(facts), facts.InvitationIssuedOn, facts.LocalTargetWorkingDays, facts.Done.DoneOn(Card), today),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.OfficeOrForceParty(facts, "The tender copy duty"),
        Under.SioValueOver(facts, facts.InvitationIssuedOn, "The tender copy duty", "para 4(c)"));
}
