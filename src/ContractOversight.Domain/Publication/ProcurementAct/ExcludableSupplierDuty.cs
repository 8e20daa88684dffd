namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Decide on a supplier that became excludable: owed once a supplier or sub-contractor is found to have become excluded or excludable.</summary>
/// <remarks>Procurement Act 2023 ss.78-79; source key PA23. Worked examples that tests run: docs/duties/pa-78.md.</remarks>
internal sealed class ExcludableSupplierDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-78",
        LawId = "PA-78",
        Title = "Decide on a supplier that became excludable",
        Provision = "Procurement Act 2023 ss.78-79",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a supplier or sub-contractor is found to have become excluded or excludable",
        Deadline = "The Act names no days.",
        MustPublish =
        [
            "the decision to end or keep the contract, with reasons",
            "that the supplier was told and heard",
            "for national security, that a Minister was told",
        ],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.SubjectKey, Under.PublicContract(
            facts,
            "The implied right to terminate"), facts.Events, DutyEventKind.SupplierExcludable, (happened, key) =>
            Judged.After(Card, key, Applicability.Yes, happened.On, _ => null, facts.Done.DoneOn(Card, happened.Key), today)),
    ];
}
