using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Payments compliance notice (UK17): owed once a reporting period ends (31 March, 30 September).</summary>
/// <remarks>Procurement Act 2023 s.69; PR24 reg. 38; source key COM4. Worked examples that tests run: docs/duties/pa-69.md.</remarks>
internal sealed class PaymentsComplianceDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-69",
        LawId = "PA-69",
        Title = "Payments compliance notice (UK17)",
        Provision = "Procurement Act 2023 s.69; PR24 reg. 38",
        SourceKey = "COM4",
        Certainty = Certainty.Verified,
        Trigger = "a reporting period ends (31 March, 30 September)",
        Deadline = "The last day of 30 days beginning with the last day of the period: 29 April and 29 October.",
        MustPublish =
        [
            "contracting authority information",
            "first and last day of the period",
            "mean days to pay",
            "shares paid in days 1-30, 31-60 and 61 or more",
            "share of sums payable that were not paid",
            "statement of approval by the officer responsible for finances, with name and job title",
        ],
        Recurrence = Recurrence.HalfYearly,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        .. Periods.HalfYears(Later(facts.RecordsFrom, StatutoryFigures.PerformanceNoticesFrom), today).Select(half => JudgePeriod(facts, half, today)),
    ];

    private Obligation JudgePeriod(OfficeDutyFacts facts, Period half, DateOnly today)
    {
        var figures = PaymentsCompliance.Of(facts.Invoices, Later(half.First, StatutoryFigures.PerformanceNoticesFrom), half.Last);
        var applies = figures.PaidCount + figures.PayableCount > 0 || half.Last > today
            ? Applicability.Yes
            : Applicability.No("UK17 does not apply: no sum was paid or became payable under a public contract in the period (s.69(1))");
        return Judged.After(
            Card,
            $"{facts.OfficeKey}/{half.Key}",
            applies,
            half.Last,
            on => StatutoryPeriod.LastDay(on, 30),
            facts.Done.DoneOn(Card, half.Key),
            today);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
