using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Contract details notice (UK7), light touch: owed once the contract is entered into.</summary>
/// <remarks>Procurement Act 2023 s.53(1)(a); source key PA23. Worked examples that tests run: docs/duties/pa-53b.md.</remarks>
internal sealed class LightTouchDetailsDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-53b",
        LawId = "PA-53B",
        Title = "Contract details notice (UK7), light touch",
        Provision = "Procurement Act 2023 s.53(1)(a)",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "the contract is entered into",
        Deadline = "The last day of 120 days beginning with the day the contract was entered into.",
        MustPublish =
        [
            "contracting authority",
            "title and unique identifiers",
            "suppliers, with SME and VCSE status",
            "subject-matter, CPV codes and lots",
            "estimated value",
            "date entered into",
            "options",
            "procedure and special regime",
            "the three most material KPIs, or why there are none (reg. 32)",
        ],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.After(Card, facts.SubjectKey, Applies(facts), facts.EnteredIntoOn, on => StatutoryPeriod.LastDay(on, 120), facts.Done.DoneOn(Card), today),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.PublicContract(facts, "UK7"),
        Under.LightTouch(facts, "UK7 in 120 days", "s.53(1)(a)"));
}
