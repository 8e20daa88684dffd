using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication.SpecifiedInformation;

/// <summary>Budget, precept, revenue, spending plan and investment strategy: owed once a financial year is about to begin.</summary>
/// <remarks>Specified Information Order (SI 2011/3050) para 3(a)-(e), 10; source key SIO11. Worked examples that tests run: docs/duties/sio-3a.md.</remarks>
internal sealed class BudgetDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "sio-3a",
        LawId = "SIO-3A",
        Title = "Budget, precept, revenue, spending plan and investment strategy",
        Provision = "Specified Information Order (SI 2011/3050) para 3(a)-(e), 10",
        SourceKey = "SIO11",
        Certainty = Certainty.Verified,
        Trigger = "a financial year is about to begin",
        Deadline = "On or before 31 March, before the financial year begins.",
        MustPublish = ["total budget", "precept", "each anticipated source of revenue", "proposed expenditure", "annual investment strategy"],
        Recurrence = Recurrence.Yearly,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. new[] { FinancialYear.Of(today), FinancialYear.Of(today).Next }.Where(y => y.Previous.Last >= facts.RecordsFrom)
            .Select(y => Judged.ByDay(Card, $"{facts.OfficeKey}/{y}", y.Previous.Last, facts.Done.DoneOn(Card, y.ToString()), today, isLocal: false)),
    ];
}
