using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Copy of a contract over £5 million: owed once the contract is entered into.</summary>
/// <remarks>Procurement Act 2023 s.53(3)(b); source key PA23. Worked examples that tests run: docs/duties/pa-53c.md.</remarks>
internal sealed class LargeContractCopyDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-53c",
        LawId = "PA-53C",
        Title = "Copy of a contract over £5 million",
        Provision = "Procurement Act 2023 s.53(3)(b)",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "the contract is entered into",
        Deadline = "The last day of 90 days beginning with the day the contract was entered into.",
        MustPublish = ["a copy of the contract, on the central platform"],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.After(Card, facts.SubjectKey, Applies(facts), facts.EnteredIntoOn, on => StatutoryPeriod.LastDay(on, 90), facts.Done.DoneOn(Card), today),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.PublicContract(facts, "The contract copy"),
        Under.NotLightTouch(facts, "The contract copy in 90 days", "s.53(3)(b)"),
        Under.NotUserChoice(facts, "The contract copy", "s.53(6)(b)"),
        Under.Over5Million(facts, "The contract copy", "s.53(3)"));
}
