using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.GoodPractice;

/// <summary>Redaction looked at again: owed once a redaction has stood for a year.</summary>
/// <remarks>Information Commissioner's guidance on s.43; Public Accounts Committee, 2014; source key ICO43. Worked examples that tests run: docs/duties/gp-red.md.</remarks>
internal sealed class RedactionReviewDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "gp-red",
        LawId = "GP-RED",
        Title = "Redaction looked at again",
        Provision = "Information Commissioner's guidance on s.43; Public Accounts Committee, 2014",
        SourceKey = "ICO43",
        Certainty = Certainty.OurReading,
        Trigger = "a redaction has stood for a year",
        Deadline = "Good practice; no law sets a day.",
        MustPublish = ["whether the reason still holds; if not, the text"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Contract,
        IsGoodPractice = true,
    };

    public override IReadOnlyList<Obligation> Judge(DutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.SubjectKey, Applicability.Yes, facts.Events, DutyEventKind.Redaction, (happened, key) =>
            Judged.ByDay(Card, key, MonthArithmetic.Add(happened.On, 12), facts.Done.DoneOn(Card, happened.Key), today, isLocal: true)),
    ];
}
