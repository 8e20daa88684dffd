using System.Globalization;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;
using ContractOversight.Web.Features.Contracts;

namespace ContractOversight.Web.Features.Performance;

/// <summary>The grid of readings as a page: one table for each length of period.</summary>
internal sealed record ReadingGridPage(ContractHeader Header, DateOnly Today, bool IsByPeriod, RecordReadingsForm Form, IReadOnlyList<ReadingGrid> Grids);

/// <summary>KPIs measured equally often, with their latest periods.</summary>
internal sealed record ReadingGrid(ReportingFrequency Frequency, IReadOnlyList<string> Periods, IReadOnlyList<ReadingGridRow> Rows)
{
    private const int PeriodCount = 12;

    public static IReadOnlyList<ReadingGrid> Of(IReadOnlyList<KpiFacts> kpis, DateOnly today, RecordReadingsForm form) =>
        [.. kpis.GroupBy(KpiJudgement.Frequency).OrderBy(group => group.Key).Select(group => Of(group.Key, [.. group], today, form))
            .Where(grid => grid.Rows.Count > 0)];

    // Short, so that a year of months fits beside one another.
    private static string Heading(MeasurementPeriod period) =>
        period.Frequency == ReportingFrequency.Monthly ? period.Start.ToString("MMM yyyy", CultureInfo.InvariantCulture) : period.Name;

    private static ReadingGrid Of(ReportingFrequency frequency, List<KpiFacts> kpis, DateOnly today, RecordReadingsForm form)
    {
        var latest = MeasurementPeriod.Containing(today, frequency).After(-1);
        var periods = Enumerable.Range(0, PeriodCount).Select(back => latest.After(back - PeriodCount + 1)).ToList();
        var rows = kpis.Select(facts =>
        {
            var owed = facts.EndedPeriods(today).ToHashSet();
            return new ReadingGridRow(
                facts.Kpi.Code, facts.Kpi.Name, facts.Versions[^1].Unit, facts.Kpi.Id,
                [.. periods.Select(period => owed.Contains(period) ? ReadingCell.Of(facts, period, form) : null)]);
        });
        return new ReadingGrid(frequency, [.. periods.Select(Heading)], [.. rows.Where(row => row.Cells.Any(cell => cell is not null))]);
    }
}

internal sealed record ReadingGridRow(string Code, string Name, string Unit, int KpiId, IReadOnlyList<ReadingCell?> Cells);

/// <summary>One box of the grid; there is none where the KPI is not measured for the period.</summary>
internal sealed record ReadingCell(string Key, string Label, string Value)
{
    public string Name => $"{nameof(ReadingGridPage.Form)}.{nameof(RecordReadingsForm.Cells)}[{Key}]";

    public string Id => "cell-" + Key;

    public static string KeyOf(int kpiId, DateOnly periodStart) =>
        string.Create(CultureInfo.InvariantCulture, $"{kpiId}_{periodStart:yyyy-MM-dd}");

    /// <summary>What was typed stays in the box; otherwise what the register holds.</summary>
    public static ReadingCell Of(KpiFacts facts, MeasurementPeriod period, RecordReadingsForm form)
    {
        var key = KeyOf(facts.Kpi.Id, period.Start);
        var stored = KpiWords.InBox(facts.Readings.FirstOrDefault(reading => reading.PeriodStart == period.Start)?.Value);
        return new ReadingCell(key, $"{facts.Kpi.Code}, {period.Name}", form.Cells.TryGetValue(key, out var typed) ? typed ?? "" : stored);
    }
}
