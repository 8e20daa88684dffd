using System.Globalization;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Performance;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Readings;
using ContractOversight.Exchange.Sheets;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>Imports KPI readings. A value that differs from the one held becomes a new revision; none is ever overwritten.</summary>
internal sealed class ReadingsImport(OversightDbContext db, Actor actor, UkClock clock)
{
    private const int BatchSize = 200;

    // One period has one reading in a file; a second one that says otherwise is a slip that only a person can settle.
    private readonly Dictionary<(int KpiId, DateOnly Start), (int Row, double? Value)> _seen = [];

    public async Task RunAsync(ImportRequest request, ImportReport report, int? importId, MappingMemory memory, CancellationToken cancel)
    {
        using var file = SheetFile.Open(new KeptOpen(request.Content), request.FileName);
        var intake = await memory.ReadAsync(request.Mapping, choice => ReadingsReader.Read(file, choice), cancel);
        report.Mappings.AddRange(intake.Mappings);
        report.Notes.AddRange(intake.Assumptions);
        var kpis = await KpiFinder.LoadAsync(db, cancel);
        foreach (var batch in intake.Rows(new IntakeTally()).Where(read => report.IsAccepted(read)).Select(read => read.Accepted!).Chunk(BatchSize))
        {
            foreach (var set in batch)
            {
                await ImportAsync(set, request, report, kpis, cancel);
            }

            if (importId is not null)
            {
                await db.SaveChangesAsync(cancel);
            }

            db.ChangeTracker.Clear();
            request.Progress?.Report(report.Rows);
        }
    }

    private async Task ImportAsync(ReadingSet set, ImportRequest request, ImportReport report, KpiFinder kpis, CancellationToken cancel)
    {
        var found = set.Readings.Select(row => (Row: row, Match: kpis.Find(row))).ToList();
        if (found.Select(pair => Refusal(pair.Row, pair.Match)).FirstOrDefault(refusal => refusal is not null) is { } bad)
        {
            report.Refuse(bad);
            return;
        }

        var outcome = RowOutcome.Unchanged;
        foreach (var (row, match) in found)
        {
            if (_seen.TryAdd((match.Kpi!.Id, match.Kpi.PeriodStart(row.PeriodFrom)), (row.Row, match.Kpi.ValueOf(row))))
            {
                var one = await RecordAsync(row, match.Kpi, request, cancel);
                outcome = one > outcome ? one : outcome;
            }
        }

        report.Count(outcome);
    }

    private RowRefusal? Refusal(ReadingRow row, (KpiTarget? Kpi, string? Problem) match)
    {
        var named = row.KpiCode ?? row.KpiName ?? "";
        if (match.Kpi is not { } kpi)
        {
            return new RowRefusal(row.Sheet, row.Row, "KPI", named, match.Problem!);
        }

        if (kpi.Problem(row) is { } problem)
        {
            return new RowRefusal(row.Sheet, row.Row, "Period", $"{row.PeriodFrom:yyyy-MM-dd}", problem);
        }

        return _seen.TryGetValue((kpi.Id, kpi.PeriodStart(row.PeriodFrom)), out var earlier) && earlier.Value != kpi.ValueOf(row)
            ? new RowRefusal(
                row.Sheet, row.Row, "Period", $"{row.PeriodFrom:yyyy-MM-dd}",
                $"Row {earlier.Row} gives another reading of “{named}” for the same period. Keep one of the two.")
            : null;
    }

    private async Task<RowOutcome> RecordAsync(ReadingRow row, KpiTarget kpi, ImportRequest request, CancellationToken cancel)
    {
        var start = kpi.PeriodStart(row.PeriodFrom);
        var value = kpi.ValueOf(row);
        var current = await db.KpiReadings.SingleOrDefaultAsync(
            reading => reading.KpiId == kpi.Id && reading.PeriodStart == start && reading.IsCurrent, cancel);
        if (current is not null && current.Value == value
            && (row.Numerator is null || current.Numerator == row.Numerator) && (row.Denominator is null || current.Denominator == row.Denominator))
        {
            return RowOutcome.Unchanged;
        }

        if (current is not null)
        {
            current.IsCurrent = false;
        }

        db.KpiReadings.Add(new KpiReading
        {
            KpiId = kpi.Id,
            PeriodStart = start,
            Revision = (current?.Revision ?? 0) + 1,
            Value = value,
            Numerator = row.Numerator,
            Denominator = row.Denominator,
            ReceivedAt = clock.UtcNow,
            Status = StatusOf(row.Status),
            Note = row.Note ?? string.Create(CultureInfo.InvariantCulture, $"Imported from {Path.GetFileName(request.FileName)}, row {row.Row}."),
            RecordedById = actor.Id,
            IsCurrent = true,
        });
        return current is null ? RowOutcome.Added : RowOutcome.Updated;
    }

    // A traffic light or any other word is the supplier's view of the figure, not how final it is.
    private static ReadingStatus StatusOf(string? words) =>
        Enum.TryParse<ReadingStatus>(words, ignoreCase: true, out var status) && Enum.IsDefined(status) ? status : ReadingStatus.Provisional;
}
