using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Spending over £500: owed once a month ends.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 3(g), 14; source key SIO12. Worked examples that tests run: docs/duties/sio-3g.md.</remarks>
internal sealed class SpendOver500Duty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-3g",
        LawId = "SIO-3G",
        Title = "Spending over £500",
        Provision = "Specified Information Order (SI 2011/3050) para 3(g), 14",
        SourceKey = "SIO12",
        Certainty = Certainty.Verified,
        Trigger = "a month ends",
        Deadline = "The law says as soon as practicable and names no days; the office's own target is used.",
        MustPublish = ["recipient", "purpose", "reasons why good value for money was expected"],
        Recurrence = Recurrence.Monthly,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Periods.Months(facts.RecordsFrom, today).Select(month => JudgeMonth(facts, month, today)),
    ];

    private Obligation JudgeMonth(OfficeDutyFacts facts, Period period, DateOnly today)
    {
        var items = SpendSelection.Over500(facts.Spend, Month.Of(period.First));
        var applies = items.Count > 0 || period.Last > today ? Applicability.Yes : Applicability.No("No item of spend over £500 is recorded for the month");
        var judged = Judged.Soon(
            Card,
            $"{facts.OfficeKey}/{period.Key}",
            applies,
            period.Last,
            facts.LocalTargetWorkingDays,
            facts.Done.DoneOn(Card, period.Key),
            today);
        var incomplete = SpendSelection.Incomplete(items);
        return incomplete.Count == 0
            ? judged
            : Judged.Blocked(judged, $"{incomplete.Count} of {items.Count} items without a recipient, a purpose or a value-for-money reason");
    }
}
