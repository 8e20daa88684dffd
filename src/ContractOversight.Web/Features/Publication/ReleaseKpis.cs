using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;
using ContractOversight.Exchange.OpenContracting;
using ContractOversight.Web.Features.Performance;
using ContractOversight.Web.Features.Shared.Components;

namespace ContractOversight.Web.Features.Publication;

/// <summary>KPIs as a release shows them: the standard's metrics, and the register's own list in which missing periods stay visible.</summary>
internal static class ReleaseKpis
{
    public static PublishedKpi Metric(KpiFacts facts, bool withReadings) => new(
        facts.Kpi.Code, facts.Kpi.Name, null, facts.Versions[^1].Unit,
        [.. facts.Versions.Where(version => version.Target is not null).Select((version, index) => new PublishedObservation(
            $"target-{index + 1}", version.InForceFrom, EndOf(facts, index, version.InForceFrom), (decimal)version.Target!.Value))],
        withReadings ? [.. facts.Readings.Where(reading => reading.Value is not null).Select(reading => Observation(facts, reading))] : []);

    public static PublishedMeasure Measure(KpiFacts facts, bool withReadings, DateOnly today)
    {
        var readings = facts.Readings.ToDictionary(reading => reading.PeriodStart);
        var version = facts.Versions[^1];
        return new PublishedMeasure(
            facts.Kpi.Code, facts.Kpi.Name, version.Unit, Words.Of(facts.Frequency()), KpiWords.Target(version),
            withReadings ? [.. facts.EndedPeriods(today).Select(period => Period(facts, period, readings.GetValueOrDefault(period.Start), today))] : []);
    }

    private static PublishedPeriod Period(KpiFacts facts, MeasurementPeriod period, KpiReading? reading, DateOnly today) =>
        reading is { Value: { } value }
            ? new PublishedPeriod(period.Start, period.End, value, facts.Rate(period.Start, value).Word?.Name(), "received")
            : new PublishedPeriod(period.Start, period.End, null, null, facts.DueOn(period) < today ? "missing" : "awaited");

    private static PublishedObservation Observation(KpiFacts facts, KpiReading reading)
    {
        var period = MeasurementPeriod.Containing(reading.PeriodStart, facts.Frequency());
        var rating = facts.Rate(reading.PeriodStart, reading.Value).Word?.Name();
        return new PublishedObservation(
            $"{reading.PeriodStart:yyyy-MM}", reading.PeriodStart, period.End, (decimal)reading.Value!.Value, rating is null ? null : $"Rating: {rating}");
    }

    private static DateOnly EndOf(KpiFacts facts, int index, DateOnly start)
    {
        var targets = facts.Versions.Where(version => version.Target is not null).ToList();
        var end = index + 1 < targets.Count ? targets[index + 1].InForceFrom.AddDays(-1) : facts.Kpi.StoppedOn ?? start.AddYears(1).AddDays(-1);
        return end < start ? start : end;
    }
}
