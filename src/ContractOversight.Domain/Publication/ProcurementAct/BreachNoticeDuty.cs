using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Contract performance notice (UK9): breach or failure to improve: owed once s.71(5) first applies.</summary>
/// <remarks>Procurement Act 2023 s.71(5); PR24 reg. 39(7); source key COM4. Worked examples that tests run: docs/duties/pa-71c.md.</remarks>
internal sealed class BreachNoticeDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-71c",
        LawId = "PA-71C",
        Title = "Contract performance notice (UK9): breach or failure to improve",
        Provision = "Procurement Act 2023 s.71(5); PR24 reg. 39(7)",
        SourceKey = "COM4",
        Certainty = Certainty.Verified,
        Trigger = "s.71(5) first applies",
        Deadline = "The last day of 30 days beginning with that day.",
        MustPublish =
        [
            "contracting authority information",
            "title of the procurement",
            "unique identifiers of the procurement and the contract",
            "each supplier's name, postal and email address and unique identifier",
            "that s.71(5) applies, and the circumstances",
            "breach with a listed result, or performance not to the authority's satisfaction",
            "partial termination, damages or settlement, and the date",
            "for a failure to improve, the day it was considered to have failed",
            "obligation breached or not performed",
            "impact, duration and whether it goes on, and mitigation",
            "warning notices and opportunities to improve",
            "the supplier's steps and why they were not enough",
            "extent of a partial termination",
            "amount and basis of damages or other money, with a link to a court's decision",
        ],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.SubjectKey, Applies(facts), facts.Events, DutyEventKind.BreachOrFailureToImprove, (happened, key) =>
            Judged.After(
                Card,
                key,
                Under.From(happened.On, StatutoryFigures.PerformanceNoticesFrom, "UK9", "s.71"),
                happened.On,
                on => StatutoryPeriod.LastDay(on, 30),
                facts.Done.DoneOn(Card, happened.Key),
                today)),
    ];

    private static Applicability Applies(DutyFacts facts) => Applicability.All(
        Under.PublicContract(facts, "UK9"),
        Under.NotLightTouch(facts, "UK9", "s.71(6)"));
}
