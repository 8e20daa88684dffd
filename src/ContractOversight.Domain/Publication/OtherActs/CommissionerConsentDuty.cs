namespace ContractOversight.Domain.Publication.OtherActs;

/// <summary>Commissioner's consent to a chief constable's contract: owed once a contract of the chief constable is about to be signed.</summary>
/// <remarks>Police Reform and Social Responsibility Act 2011 Sch.2 para 7; source key PRSRA. Worked examples that tests run: docs/duties/prs-s2-7.md.</remarks>
internal sealed class CommissionerConsentDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "prs-s2-7",
        LawId = "PRS-S2-7",
        Title = "Commissioner's consent to a chief constable's contract",
        Provision = "Police Reform and Social Responsibility Act 2011 Sch.2 para 7",
        SourceKey = "PRSRA",
        Certainty = Certainty.Verified,
        Trigger = "a contract of the chief constable is about to be signed",
        Deadline = "Before signature.",
        MustPublish = ["reference of the commissioner's consent"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Before(Card, facts.SubjectKey, Applies(facts), "signature", facts.SigningPlannedOn, facts.EnteredIntoOn, facts.Done.DoneOn(Card), today),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Applicability.Must(
            facts.IsChiefConstableParty,
            "Consent is not needed: the chief constable is not the contracting party (PRSRA Sch.2 para 7)",
            "whether the chief constable is the contracting party"));
}
