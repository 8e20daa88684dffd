using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;
using ContractOversight.Web.Features.Shared.Charts;

namespace ContractOversight.Web.Features.Performance;

/// <summary>A KPI's control chart, ready to draw.</summary>
internal static class KpiChart
{
    private const int MonthlyBaseline = 12;
    private const int OtherBaseline = 8;

    /// <summary>More would not fit a page; the limits are worked out from all of them.</summary>
    private const int MostPoints = 60;

    public static (ControlChartDrawing Drawing, string? Note) Of(KpiFacts facts, IReadOnlyList<PeriodRow> periods, DateOnly today)
    {
        var version = facts.VersionFor(today);
        var baseline = facts.Frequency() == ReportingFrequency.Monthly ? MonthlyBaseline : OtherBaseline;
        var chart = ControlChart.Draw(
            periods.Select(row => new ChartReading(row.Start, row.Value)),
            ChartOptions.ForRegister(version.Direction, baseline) with
            {
                TargetSteps = [.. facts.Versions.Select(step => new TargetStep(step.InForceFrom, step.Target))],
            });
        var shown = periods.TakeLast(MostPoints).ToList();
        var meanings = chart.Points.ToDictionary(point => point.On, point => point.Meaning);
        var drawing = new ControlChartDrawing
        {
            Id = $"kpi-{facts.Kpi.Id}",
            Title = $"{facts.Kpi.Code}: {facts.Kpi.Name}",
            Points = [.. shown.Select(row => new ControlChartPoint(row.Name, row.Value, Meaning(facts, row, meanings), row.Note))],
            Stretches = Stretches(chart, shown.Count),
            Target = Steps(facts, shown, step => step.Target),
            Floor = Steps(facts, shown, step => step.Floor),
            Show = value => KpiWords.Value(value, version.Unit),
            Source = version.Source ?? "readings recorded by the office",
            AsOf = today,
        };
        var received = periods.Count(row => row.Value is not null);
        return (drawing, chart.HasTooFewValues
            ? $"{received} of {baseline} readings. The limits of usual variation are drawn once there are {baseline}."
            : null);
    }

    private static ChartMeaning Meaning(KpiFacts facts, PeriodRow row, Dictionary<DateOnly, PointMeaning> meanings)
    {
        var terms = KpiJudgement.Terms(facts.VersionFor(row.Start));
        var meaning = meanings.GetValueOrDefault(row.Start);
        return row.Value is not { } value ? ChartMeaning.Ordinary
            : terms.IsBeyondFloor(value) ? ChartMeaning.BelowFloor
            : meaning == PointMeaning.Concern ? ChartMeaning.Concern
            : terms.IsMiss(value) ? ChartMeaning.MissedTarget
            : meaning switch
            {
                PointMeaning.Improvement => ChartMeaning.Improvement,
                PointMeaning.NeutralHigh or PointMeaning.NeutralLow => ChartMeaning.Shift,
                _ => ChartMeaning.Ordinary,
            };
    }

    private static IReadOnlyList<ControlChartStretch> Stretches(ControlChart chart, int count) =>
        chart.HasTooFewValues || count == 0
            ? []
            : [new ControlChartStretch(0, count - 1, chart.Segments[^1].Limits.Mean, chart.Segments[^1].DrawnLower, chart.Segments[^1].DrawnUpper)];

    private static List<ChartStep> Steps(KpiFacts facts, List<PeriodRow> shown, Func<KpiVersion, double?> read)
    {
        var steps = new List<ChartStep>();
        for (var i = 0; i < shown.Count; i++)
        {
            if (read(facts.VersionFor(shown[i].Start)) is not { } value)
            {
                continue;
            }

            // The same value again only makes the last step longer.
            if (steps.Count > 0 && steps[^1].To == i - 1 && steps[^1].Value.Equals(value))
            {
                steps[^1] = steps[^1] with { To = i };
            }
            else
            {
                steps.Add(new ChartStep(i, i, value));
            }
        }

        return steps;
    }
}
