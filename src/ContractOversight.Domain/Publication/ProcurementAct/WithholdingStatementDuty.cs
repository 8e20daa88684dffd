namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Statement that information was withheld: owed once information is withheld from a notice.</summary>
/// <remarks>Procurement Act 2023 s.94(3); source key PA23. Worked examples that tests run: docs/duties/pa-94.md.</remarks>
internal sealed class WithholdingStatementDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-94",
        LawId = "PA-94",
        Title = "Statement that information was withheld",
        Provision = "Procurement Act 2023 s.94(3)",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "information is withheld from a notice",
        Deadline = "At the same time as the notice.",
        MustPublish = ["that information is withheld", "which ground"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.SubjectKey, Applicability.Yes, facts.Events, DutyEventKind.InformationWithheld, (happened, key) =>
            Judged.After(Card, key, Applicability.Yes, happened.On, on => on, facts.Done.DoneOn(Card, happened.Key), today)),
        .. facts.Events.Where(e => e.Kind == DutyEventKind.InformationWithheldForNationalSecurity)
            .Select(e => Judged.Make(
                Card,
                $"{facts.SubjectKey}/{e.Key}",
                ObligationState.NotApplicable,
                "The statement is not owed: national security forbids it (s.94(4)).")),
    ];
}
