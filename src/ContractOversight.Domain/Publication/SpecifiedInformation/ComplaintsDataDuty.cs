using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Police complaints data: owed once the complaints body publishes its data.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 7C, 16C; source key SIO21. Worked examples that tests run: docs/duties/sio-7c.md.</remarks>
internal sealed class ComplaintsDataDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-7c",
        LawId = "SIO-7C",
        Title = "Police complaints data",
        Provision = "Specified Information Order (SI 2011/3050) para 7C, 16C",
        SourceKey = "SIO21",
        Certainty = Certainty.Verified,
        Trigger = "the complaints body publishes its data",
        Deadline = "Within one month beginning with the day of publication.",
        MustPublish = ["quarterly data or annual statistics", "yearly, the complaints oversight report"],
        Recurrence = Recurrence.EachEvent,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Judged.EachEvent(Card, facts.OfficeKey, Applicability.Yes, facts.Events, DutyEventKind.ComplaintsData, (happened, key) =>
            Judged.After(Card, key, Applicability.Yes, happened.On, on => MonthArithmetic.LastDayOfTerm(on, 1), facts.Done.DoneOn(Card, happened.Key), today)),
    ];
}
