namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Travel, accommodation and subsistence of office holders: owed once a quarter ends.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 3(h), 13; source key SIO13. Worked examples that tests run: docs/duties/sio-3h.md.</remarks>
internal sealed class OfficeHolderExpensesDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-3h",
        LawId = "SIO-3H",
        Title = "Travel, accommodation and subsistence of office holders",
        Provision = "Specified Information Order (SI 2011/3050) para 3(h), 13",
        SourceKey = "SIO13",
        Certainty = Certainty.Verified,
        Trigger = "a quarter ends",
        Deadline = "The law says as soon as practicable and names no days; the office's own target is used.",
        MustPublish = ["recipient", "purpose", "reasons why good value for money was expected"],
        Recurrence = Recurrence.Quarterly,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Periods.Quarters(facts.RecordsFrom, today).Select(quarter => JudgeQuarter(facts, quarter, today)),
    ];

    private Obligation JudgeQuarter(OfficeDutyFacts facts, Period quarter, DateOnly today)
    {
        SpendItem[] items = [.. facts.OfficeHolderExpenses.Where(s => s.PaidOn >= quarter.First && s.PaidOn <= quarter.Last)];
        var applies = items.Length > 0 || quarter.Last > today ? Applicability.Yes : Applicability.No("No such expense is recorded for the quarter");
        var judged = Judged.Soon(
            Card,
            $"{facts.OfficeKey}/{quarter.Key}",
            applies,
            quarter.Last,
            facts.LocalTargetWorkingDays,
            facts.Done.DoneOn(Card, quarter.Key),
            today);
        var incomplete = SpendSelection.Incomplete(items);
        return incomplete.Count == 0 ? judged : Judged.Blocked(
            judged,
            $"{incomplete.Count} of {items.Length} items without a recipient, a purpose or a value-for-money reason");
    }
}
