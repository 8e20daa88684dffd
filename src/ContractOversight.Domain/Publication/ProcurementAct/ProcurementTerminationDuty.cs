namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Procurement termination notice (UK12): owed once the office decides not to award after a tender or transparency notice.</summary>
/// <remarks>Procurement Act 2023 s.55; source key PA23. Worked examples that tests run: docs/duties/pa-55.md.</remarks>
internal sealed class ProcurementTerminationDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-55",
        LawId = "PA-55",
        Title = "Procurement termination notice (UK12)",
        Provision = "Procurement Act 2023 s.55",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "the office decides not to award after a tender or transparency notice",
        Deadline = "As soon as reasonably practicable; the Act names no days, so the office's own target is used.",
        MustPublish =
        [
            "contracting authority information",
            "title of the procurement",
            "unique identifier of the procurement",
            "that the office decided not to award after a notice",
            "date of that decision",
        ],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Soon(Card, facts.SubjectKey, Applies(facts), facts.DecidedNotToAwardOn, facts.LocalTargetWorkingDays, facts.Done.DoneOn(Card), today),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.PublicContract(facts, "UK12"),
        Applicability.Must(
            facts.TenderNoticeOn is not null || facts.TransparencyNoticeOn is not null,
            "UK12 does not apply: no tender or transparency notice was published (s.55)",
            ""));
}
