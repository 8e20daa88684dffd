using ContractOversight.Data;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared.Charts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Performance;

/// <summary>Everything about one KPI: the chart, every period, every version and every revision.</summary>
internal sealed record KpiPage(
    ContractHeader Header, KpiRow Kpi, string? Source, string? Clause, double? Weight, ControlChartDrawing Chart, string? ChartNote,
    IReadOnlyList<PeriodRow> Periods, IReadOnlyList<VersionRow> Versions, IReadOnlyList<RevisionRow> Corrections);

/// <summary>One version in the ledger of what was asked for.</summary>
internal sealed record VersionRow(DateOnly InForceFrom, string Target, int DueWorkingDays, string? Reason, DateTime RecordedAt, string? RecordedBy);

/// <summary>One revision of a period that was corrected.</summary>
internal sealed record RevisionRow(
    string Period, DateOnly PeriodStart, int Revision, string Value, bool IsCurrent, string? Note, DateTime ReceivedAt, string? RecordedBy);

internal sealed class KpiQuery(OversightDbContext db, PerformanceQuery performance)
{
    public async Task<KpiPage> LoadAsync(ContractHeader header, KpiFacts facts, DateOnly today, CancellationToken cancel)
    {
        var list = await performance.LoadAsync(header, today, cancel);
        var row = list.Kpis.Concat(list.Stopped).Single(kpi => kpi.Id == facts.Kpi.Id);
        var periods = facts.EndedPeriods(today).Select(period => PeriodRow.Of(facts, period, today)).ToList();
        var chart = KpiChart.Of(facts, periods, today);
        var now = facts.VersionFor(today);
        return new KpiPage(
            header, row, now.Source, now.Clause, now.Weight, chart.Drawing, chart.Note, [.. periods.AsEnumerable().Reverse()],
            await VersionsAsync(facts, cancel), await CorrectionsAsync(facts, null, cancel));
    }

    /// <summary>Every revision of the periods that have more than one, or of one period alone; newest first.</summary>
    public async Task<IReadOnlyList<RevisionRow>> CorrectionsAsync(KpiFacts facts, DateOnly? periodStart, CancellationToken cancel)
    {
        var rows = await db.KpiReadings.AsNoTracking().Where(reading => reading.KpiId == facts.Kpi.Id
                && (periodStart == null
                    ? db.KpiReadings.Any(other => other.KpiId == reading.KpiId && other.PeriodStart == reading.PeriodStart && other.Revision > 1)
                    : reading.PeriodStart == periodStart))
            .OrderByDescending(reading => reading.PeriodStart).ThenByDescending(reading => reading.Revision)
            .Select(reading => new
            {
                Reading = reading,
                By = db.Users.Where(user => user.Id == reading.RecordedById).Select(user => user.DisplayName).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return [.. rows.Select(row => new RevisionRow(
            new MeasurementPeriod(row.Reading.PeriodStart, facts.Frequency()).Name, row.Reading.PeriodStart, row.Reading.Revision,
            row.Reading.Value is null ? "Nothing measured" : KpiWords.Value(row.Reading.Value, facts.VersionFor(row.Reading.PeriodStart).Unit),
            row.Reading.IsCurrent, row.Reading.Note, row.Reading.ReceivedAt, row.By))];
    }

    private async Task<IReadOnlyList<VersionRow>> VersionsAsync(KpiFacts facts, CancellationToken cancel)
    {
        var ids = facts.Versions.Select(version => version.RecordedById).Distinct().ToList();
        var names = await db.Users.Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancel);
        return [.. facts.Versions.Reverse().Select(version => new VersionRow(
            version.InForceFrom, KpiWords.Target(version), version.DueWorkingDays, version.Reason, version.RecordedAt,
            names.GetValueOrDefault(version.RecordedById)))];
    }
}
