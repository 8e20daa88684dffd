using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Contract performance notice (UK9): breach or failure to improve: owed once the day s.71(5) first applies.</summary>
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
        Trigger = "the day s.71(5) first applies",
        Deadline = "The last day of 30 days beginning with that day.",
        MustPublish =
        [
            "which event, and when",
            "obligation breached; nature, impact, duration and mitigation",
            "warnings and opportunities to improve",
            "why the supplier's steps were not enough",
            "damages or partial termination, with their basis",
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
