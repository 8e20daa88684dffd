using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared.Charts;

namespace ContractOversight.Web.Features.Performance;

/// <summary>An agreement's KPIs, each with its latest period.</summary>
internal sealed record PerformancePage(ContractHeader Header, DateOnly Today, IReadOnlyList<KpiRow> Kpis, IReadOnlyList<KpiRow> Stopped);

/// <summary>One KPI as listed; no latest period while none has ended.</summary>
internal sealed record KpiRow(
    int Id, string Code, string Name, bool IsMostMaterial, string Target, ReportingFrequency Frequency, DateOnly? StoppedOn,
    PeriodRow? Latest, PeriodRow? LastReceived, int Missing, int Expected, Sparkline Trend);

internal sealed class PerformanceQuery(KpiRecords records)
{
    /// <summary>How many of the latest periods are counted and drawn.</summary>
    public const int RecentPeriods = 12;

    public async Task<PerformancePage> LoadAsync(ContractHeader header, DateOnly today, CancellationToken cancel)
    {
        var rows = (await records.LoadAsync(header.Id, cancel)).Select(facts => RowOf(facts, today)).ToList();
        return new PerformancePage(
            header, today, [.. rows.Where(row => row.StoppedOn is null || row.StoppedOn >= today)], [.. rows.Where(row => row.StoppedOn < today)]);
    }

    private static KpiRow RowOf(KpiFacts facts, DateOnly today)
    {
        var recent = facts.EndedPeriods(today).TakeLast(RecentPeriods).Select(period => PeriodRow.Of(facts, period, today)).ToList();
        var current = facts.VersionFor(today);
        return new KpiRow(
            facts.Kpi.Id, facts.Kpi.Code, facts.Kpi.Name, facts.Kpi.IsMostMaterial, KpiWords.Target(current), facts.Frequency(),
            facts.Kpi.StoppedOn, recent.LastOrDefault(), recent.LastOrDefault(row => row.Status == PeriodStatus.Received),
            recent.Count(row => row.Status == PeriodStatus.Missing), recent.Count,
            new Sparkline($"trend-{facts.Kpi.Id}", facts.Kpi.Name, [.. recent.Select(row => row.Value)], current.Target));
    }
}
