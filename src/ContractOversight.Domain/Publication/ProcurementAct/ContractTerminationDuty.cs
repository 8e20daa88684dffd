using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Contract termination notice (UK11): owed once the contract ends for any reason, expiry included.</summary>
/// <remarks>Procurement Act 2023 s.80; PR24 reg. 41; source key PA23. Worked examples that tests run: docs/duties/pa-80.md.</remarks>
internal sealed class ContractTerminationDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-80",
        LawId = "PA-80",
        Title = "Contract termination notice (UK11)",
        Provision = "Procurement Act 2023 s.80; PR24 reg. 41",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "the contract ends for any reason, expiry included",
        Deadline = "The last day of 30 days beginning with the day it ended.",
        MustPublish =
        [
            "contracting authority information",
            "title of the procurement",
            "unique identifiers of the procurement and the contract",
            "each supplier's name, postal and email address and unique identifier",
            "reasons for the end",
            "date of the end",
            "estimated value",
            "for a breach, that s.71(5) applies",
            "damages or settlement: amount, date, basis and a link to a court's decision",
            "for a failure to improve, the day it was considered to have failed",
            "obligation breached, impact, duration and mitigation",
            "warnings, opportunities and steps to improve, and why they were not enough",
        ],
        Recurrence = Recurrence.Once,
        Level = DutyLevel.Contract,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        JudgeOne(facts, today),
    ];

    private static readonly FinalKpiAssessmentDuty FinalAssessment = new();

    private Obligation JudgeOne(DutyFacts facts, DateOnly today)
    {
        var applies = Applicability.All(Under.PublicContract(facts, "UK11"), Under.NotUserChoice(facts, "UK11", "s.80"));
        var judged = Judged.After(Card, facts.SubjectKey, applies, facts.EndedOn, on => StatutoryPeriod.LastDay(on, 30), facts.Done.DoneOn(Card), today);
        return FinalAssessment.Judge(facts, today)[0].State is ObligationState.Due or ObligationState.Late
            ? Judged.Blocked(judged, "the final performance notice, which must come first")
            : judged;
    }
}
