using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.OtherActs;

/// <summary>Answer a request for information: owed once a request is received.</summary>
/// <remarks>Freedom of Information Act 2000 s.10; source key FOIA. Worked examples that tests run: docs/duties/foi-10.md.</remarks>
internal sealed class InformationRequestDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "foi-10",
        LawId = "FOI-10",
        Title = "Answer a request for information",
        Provision = "Freedom of Information Act 2000 s.10",
        SourceKey = "FOIA",
        Certainty = Certainty.Verified,
        Trigger = "a request is received",
        Deadline = "The 20th working day following the day of receipt.",
        MustPublish = ["the information, or a refusal notice"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.OfficeKey, Applicability.Yes, facts.Events, DutyEventKind.InformationRequest, (happened, key) =>
            Judged.After(Card, key, Applicability.Yes, happened.On, on => WorkingDays.Uk.FoiAnswerDue(on), facts.Done.DoneOn(Card, happened.Key), today)),
    ];
}
