using System.Text.Json;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Performance;

/// <summary>Lays a list of values, one per period, out as a KPI's history.</summary>
internal static class PolicyFixture
{
    internal static readonly DateOnly FirstPeriod = new(2015, 4, 1);

    internal static KpiHistory History(JsonElement kpi)
    {
        var monthly = kpi.GetProperty("frequency").GetString() == "monthly";
        return History(
            monthly ? ReportingFrequency.Monthly : ReportingFrequency.Quarterly,
            ChartFixture.Direction(kpi.GetProperty("direction")),
            Numbers(kpi.GetProperty("values")),
            Numbers(kpi.GetProperty("targets")),
            Numbers(kpi.GetProperty("floors")),
            [.. kpi.GetProperty("rebase_at").EnumerateArray().Select(at => at.GetInt32())]);
    }

    internal static KpiHistory History(
        ReportingFrequency frequency, KpiDirection direction, double?[] values, double?[] targets, double?[] floors, int[] rebaseAt)
    {
        var first = new MeasurementPeriod(FirstPeriod, frequency);
        return new()
        {
            Frequency = frequency,
            FirstPeriod = FirstPeriod,
            LastPeriod = first.After(values.Length - 1).Start,
            Terms = [.. values.Select((_, i) => new KpiTerms { From = first.After(i).Start, Direction = direction, Target = targets[i], Floor = floors[i] })],
            Returns = [.. values.Select((value, i) => (value, first.After(i))).Where(one => one.value is not null).Select(one => new KpiReturn(one.Item2.Start, one.value, one.Item2.End.AddDays(1)))],
            Rebases = [.. rebaseAt.Select(at => new ApprovedRebase(first.After(at).Start, FirstPeriod, "New system", "A. Officer"))],
        };
    }

    internal static KpiHistory Steady(ReportingFrequency frequency, KpiDirection direction, double? target, double? floor, params double?[] values) =>
        History(frequency, direction, values, [.. values.Select(_ => target)], [.. values.Select(_ => floor)], []);

    /// <summary>A day on which every return of the history has come or is overdue.</summary>
    internal static DateOnly AfterAll(KpiHistory history) =>
        MeasurementPeriod.Containing(history.LastPeriod!.Value, history.Frequency).End.AddDays(60);

    internal static SlippageHistory Evaluate(KpiHistory history) =>
        SlippagePolicy.Evaluate(history, SlippageParameters.For(history.Frequency), AfterAll(history));

    internal static double?[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(ChartFixture.Number)];
}
