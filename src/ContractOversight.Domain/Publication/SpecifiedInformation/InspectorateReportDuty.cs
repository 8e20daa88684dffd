using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Inspectorate report and the office's response: owed once the inspectorate publishes its report.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 7B, 16B; source key SIO21. Worked examples that tests run: docs/duties/sio-7b.md.</remarks>
internal sealed class InspectorateReportDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-7b",
        LawId = "SIO-7B",
        Title = "Inspectorate report and the office's response",
        Provision = "Specified Information Order (SI 2011/3050) para 7B, 16B",
        SourceKey = "SIO21",
        Certainty = Certainty.Verified,
        Trigger = "the inspectorate publishes its report",
        Deadline = "Within one month beginning with the day of publication.",
        MustPublish = ["the latest annual report and summary assessment", "a link to the response under s.55(5)"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.OfficeKey, Applicability.Yes, facts.Events, DutyEventKind.InspectorateReport, (happened, key) =>
            Judged.After(Card, key, Applicability.Yes, happened.On, on => MonthArithmetic.LastDayOfTerm(on, 1), facts.Done.DoneOn(Card, happened.Key), today)),
    ];
}
