using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Contract details notice (UK7): owed once the contract is entered into.</summary>
/// <remarks>Procurement Act 2023 s.53(1)(b); source key PA23. Worked examples that tests run: docs/duties/pa-53a.md.</remarks>
internal sealed class ContractDetailsDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-53a",
        LawId = "PA-53A",
        Title = "Contract details notice (UK7)",
        Provision = "Procurement Act 2023 s.53(1)(b)",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "the contract is entered into",
        Deadline = "The last day of 30 days beginning with the day the contract was entered into.",
        MustPublish =
        [
            "contracting authority information",
            "title of the procurement",
            "unique identifiers of the procurement, the contract and any dynamic market",
            "contract subject-matter",
            "each supplier's name, postal and email address and unique identifier",
            "whether each supplier is an SME, a value-driven organisation that reinvests its surpluses, a supported employment provider or a public service mutual",
            "procedure used; for a direct award, the justification",
            "whether it was reserved, and to whom",
            "each lot: title, number, description, estimated dates, amount and value, CPV codes",
            "estimated value",
            "date entered into",
            "options to buy more or to extend",
            "whether it is a concession, defence and security, light touch or utilities contract",
            "whether international agreements (GPA, CPTPP) cover it",
            "the three most material KPIs, or why none were set",
        ],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.After(Card, facts.SubjectKey, Applies(facts), facts.EnteredIntoOn, on => StatutoryPeriod.LastDay(on, 30), facts.Done.DoneOn(Card), today),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.PublicContract(facts, "UK7"),
        Under.NotLightTouch(facts, "UK7 in 30 days", "s.53(1)(b)"),
        Under.NotUserChoice(facts, "UK7", "s.53(6)(b)"));
}
