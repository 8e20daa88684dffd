using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Publication.ProcurementAct;

/// <summary>Pipeline notice (UK1): owed once a financial year begins in which more than £100 million is expected to be paid.</summary>
/// <remarks>Procurement Act 2023 s.93; source key PA23. Worked examples that tests run: docs/duties/pa-93.md.</remarks>
internal sealed class PipelineNoticeDuty : PublicationDuty
{
    public override DutyCard Card { get; } = new()
    {
        Code = "pa-93",
        LawId = "PA-93",
        Title = "Pipeline notice (UK1)",
        Provision = "Procurement Act 2023 s.93",
        SourceKey = "PA23",
        Certainty = Certainty.Verified,
        Trigger = "a financial year begins in which more than £100 million is expected to be paid",
        Deadline = "The last day of 56 days beginning with 1 April: 26 May.",
        MustPublish = ["each public contract over £2 million to be advertised or noticed in the 18 months from 1 April"],
        Recurrence = Recurrence.Yearly,
        Level = DutyLevel.Office,
    };

    public override IReadOnlyList<Obligation> Judge(OfficeDutyFacts facts, DateOnly today) =>
    [
        Judge(facts, FinancialYear.Of(today), today),
    ];

    private Obligation Judge(OfficeDutyFacts facts, FinancialYear year, DateOnly today)
    {
        var applies = Applicability.All(
            Under.From(year.First, StatutoryFigures.PipelineFrom, "UK1", "s.93"),
            Applicability.Must(
                facts.ForecastSpendPence is { } spend ? spend > (StatutoryFigures.AmountOn(StatutoryFigures.PipelineSpend, year.First) ?? long.MaxValue) : null,
                "UK1 does not apply: expected spend not more than £100 million (s.93)",
                "expected spend under relevant contracts in the financial year"));
        return Judged.After(
            Card,
            $"{facts.OfficeKey}/{year}",
            applies,
            year.First,
            on => StatutoryPeriod.LastDay(on, 56),
            facts.Done.DoneOn(Card, year.ToString()),
            today);
    }
}
