using ContractOversight.Domain.Performance;

namespace ContractOversight.Benchmarks;

/// <summary>One simulated monthly KPI (higher is better), evaluated in the contexts and with the settings the table compares.</summary>
internal sealed class SimulatedSeries(double[] values)
{
    private static readonly DateOnly FirstMonth = new(2000, 1, 1);
    private const int Never = int.MaxValue;

    // The published row has the statistical reasons for level 2 alone: no floor, and none of the reasons for level 3.
    private static readonly SlippageParameters SlipsOnly = SlippageParameters.Monthly with { ChronicMisses = Never, CapabilityValues = Never };
    private static readonly SlippageParameters LockedAt24 = SlippageParameters.Monthly with { BaselineValues = 24 };
    private readonly Dictionary<(double, double?, SlippageParameters), SlippageHistory> _evaluated = [];

    internal int Months => values.Length;

    internal double Value(int month) => values[month];

    internal SlippageHistory Policy(SimulatedContext context) => Evaluate(context, SlippageParameters.Monthly);

    internal SlippageHistory PolicyWithoutFloor(SimulatedContext context) => Evaluate(context with { Floor = null }, SlipsOnly);

    internal SlippageHistory PolicyLockedAt24() => Evaluate(SimulatedContext.Comfortable, LockedAt24);

    /// <summary>What a chart of all months so far, its limits worked out afresh, says about each month as the latest.</summary>
    internal bool IsConcernOnRecomputedChart(int month)
    {
        var readings = values.Take(month + 1).Select((value, i) => new ChartReading(FirstMonth.AddMonths(i), value));
        return ControlChart.Draw(readings, new ChartOptions()).Points[^1].Meaning == PointMeaning.Concern;
    }

    private SlippageHistory Evaluate(SimulatedContext context, SlippageParameters parameters)
    {
        var key = (context.Target, context.Floor, parameters);
        if (!_evaluated.TryGetValue(key, out var history))
        {
            history = SlippagePolicy.Evaluate(HistoryIn(context), parameters, FirstMonth.AddMonths(values.Length));
            _evaluated.Add(key, history);
        }

        return history;
    }

    private KpiHistory HistoryIn(SimulatedContext context) => new()
    {
        Frequency = ReportingFrequency.Monthly,
        FirstPeriod = FirstMonth,
        LastPeriod = FirstMonth.AddMonths(values.Length - 1),
        Terms = [new() { From = FirstMonth, Direction = KpiDirection.HigherIsBetter, Target = context.Target, Floor = context.Floor }],
        Returns = [.. values.Select((value, i) => new KpiReturn(FirstMonth.AddMonths(i), value, FirstMonth.AddMonths(i + 1)))],
        AddWorkingDays = static (day, days) => day.AddDays(days),
    };
}
