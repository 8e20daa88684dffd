using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Contract performance notice (UK9): yearly KPI assessment: owed once a year has passed since the start or the last assessment.</summary>
/// <remarks>Procurement Act 2023 s.71(2); PR24 reg. 39(4); source key COM4. Worked examples that tests run: docs/duties/pa-71a.md.</remarks>
internal sealed class KpiAssessmentDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-71a",
        LawId = "PA-71A",
        Title = "Contract performance notice (UK9): yearly KPI assessment",
        Provision = "Procurement Act 2023 s.71(2); PR24 reg. 39(4)",
        SourceKey = "COM4",
        Certainty = Certainty.Verified,
        Trigger = "a year has passed since the start or the last assessment",
        Deadline = "Within 12 months of the start or of the last assessment; last day the day before the anniversary (our reading).",
        MustPublish =
        [
            "contracting authority information",
            "title of the procurement",
            "unique identifiers of the procurement and the contract",
            "the three KPIs regarded as most material",
            "that the notice sets out an assessment against those KPIs",
            "each supplier's name, postal and email address and unique identifier",
            "rating in the words of reg. 39(5)",
            "period assessed",
        ],
        Recurrence = Recurrence.Yearly,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.Again(
            Card,
            facts.SubjectKey,
            Applies(facts, today),
            facts.Done.LastDoneOn(Card, today),
            facts.StartsOn ?? facts.EnteredIntoOn,
            on => MonthArithmetic.LastDayOfTerm(on, 12),
            "the first day of the contract",
            today,
            isLocal: false),
    ];

    internal static Applicability KpisSet(DutyFacts facts) => Applicability.All(
        KpisSetDuty.Applies(facts),
        Applicability.Must(facts.KpiCount is { } count ? count > 0 : null, "UK9 does not apply: no KPIs were set (s.71(1))", "how many KPIs were set"));

    private static Applicability Applies(DutyFacts facts, DateOnly today) => Applicability.All(
        KpisSet(facts),
        Applicability.Must(!(facts.EndedOn <= today), "The yearly UK9 does not apply: the contract has ended, and the final one is owed", ""));
}
