using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>List of contracts up to £10,000: owed once a quarter ends.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 4(d), 13; source key SIO12. Worked examples that tests run: docs/duties/sio-4d.md.</remarks>
internal sealed class SmallContractsListDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-4d",
        LawId = "SIO-4D",
        Title = "List of contracts up to £10,000",
        Provision = "Specified Information Order (SI 2011/3050) para 4(d), 13",
        SourceKey = "SIO12",
        Certainty = Certainty.Verified,
        Trigger = "a quarter ends",
        Deadline = "The law says as soon as practicable and names no days; the office's own target is used.",
        MustPublish = ["value", "every other party", "purpose"],
        Recurrence = Recurrence.Quarterly,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Periods.Quarters(facts.RecordsFrom, today).Select(quarter => JudgeQuarter(facts, quarter, today)),
    ];

    private Obligation JudgeQuarter(OfficeDutyFacts facts, Period period, DateOnly today)
    {
        var quarter = Quarter.Of(period.First);
        var listed = SpendSelection.UpTo10000(facts.Contracts, quarter).Count;
        var unknown = SpendSelection.WithoutValue(facts.Contracts, quarter).Count;
        var applies = listed + unknown > 0 || period.Last > today ? Applicability.Yes : Applicability.No("No contract of up to £10,000 was in force in the quarter");
        var judged = Judged.Soon(
            Card,
            $"{facts.OfficeKey}/{period.Key}",
            applies,
            period.Last,
            facts.LocalTargetWorkingDays,
            facts.Done.DoneOn(Card, period.Key),
            today);
        return unknown == 0 ? judged : Judged.Blocked(judged, $"{unknown} contracts without a recorded value");
    }
}
