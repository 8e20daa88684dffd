using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Answer a procurement investigation notice: owed once an investigation notice is given.</summary>
/// <remarks>Procurement Act 2023 s.108; source key PA23. Worked examples that tests run: docs/duties/pa-108.md.</remarks>
internal sealed class InvestigationDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-108",
        LawId = "PA-108",
        Title = "Answer a procurement investigation notice",
        Provision = "Procurement Act 2023 s.108",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "an investigation notice is given",
        Deadline = "The day stated in the notice, never earlier than 30 days beginning with the day it was given.",
        MustPublish = ["the documents and help asked for"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.OfficeKey, Applicability.Yes, facts.Events, DutyEventKind.InvestigationNotice, (happened, key) =>
            Judged.After(Card, key, Applicability.Yes, happened.On, on => LastDay(on, happened.StatedDue), facts.Done.DoneOn(Card, happened.Key), today)),
    ];

    private static DateOnly LastDay(DateOnly on, DateOnly? stated)
    {
        var earliest = StatutoryPeriod.LastDay(on, 30);
        return stated > earliest ? stated.Value : earliest;
    }
}
