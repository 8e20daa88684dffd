using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Contract performance notice (UK9): final KPI assessment: owed once the contract ends.</summary>
/// <remarks>Procurement Act 2023 s.71(2); source key LU71. Worked examples that tests run: docs/duties/pa-71b.md.</remarks>
internal sealed class FinalKpiAssessmentDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-71b",
        LawId = "PA-71B",
        Title = "Contract performance notice (UK9): final KPI assessment",
        Provision = "Procurement Act 2023 s.71(2)",
        SourceKey = "LU71",
        Certainty = Certainty.SecondHand,
        Trigger = "the contract ends",
        Deadline = "On termination and before the termination notice (UK11), so by its last day: 30 days beginning with the end.",
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
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        Judged.After(
            Card,
            facts.SubjectKey,
            Applicability.All(KpiAssessmentDuty.KpisSet(facts), Under.From(facts.EndedOn, StatutoryFigures.PerformanceNoticesFrom, "UK9", "s.71")),
            facts.EndedOn,
            on => StatutoryPeriod.LastDay(on, 30),
            facts.Done.DoneOn(Card),
            today) with { Blocks = "the contract termination notice" },
    ];
}
