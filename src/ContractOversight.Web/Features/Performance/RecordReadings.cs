using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;
using ContractOversight.Jobs.FlagSweep;

namespace ContractOversight.Web.Features.Performance;

/// <summary>What a person typed into the grid of readings.</summary>
internal sealed class RecordReadingsForm
{
    /// <summary>KPI and first day of the period → what stands in the box.</summary>
    public Dictionary<string, string?> Cells { get; set; } = [];

    [Display(Name = "Who stands behind the new figures?")]
    public EvidenceGrade? Evidence { get; set; }

    [Display(Name = "How far can they be relied on?")]
    public ReadingStatus Status { get; set; } = ReadingStatus.Final;

    [StringLength(Contract.DescriptionMaxLength)]
    [Display(Name = "Why readings are corrected", Description = "Only if you changed a figure that was there before")]
    public string? Reason { get; set; }

    /// <summary>When the grid was shown, so that nobody's later reading is written over unseen.</summary>
    public string? SeenAt { get; set; }

    public DateTime? SeenAtUtc =>
        DateTime.TryParse(SeenAt, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) ? at.ToUniversalTime() : null;
}

/// <summary>What became of a grid: how many readings were added and corrected, or what is wrong, by field.</summary>
internal sealed record RecordedReadings(int Added, int Corrected, IReadOnlyList<(string Field, string Sentence)> Problems);

/// <summary>Records the boxes of the grid that changed: all of them, or none.</summary>
internal sealed class RecordReadings(OversightDbContext db, Actor actor, UkClock clock, FlagSweepJob sweep)
{
    public async Task<RecordedReadings> RunAsync(int contractId, IReadOnlyList<KpiFacts> kpis, RecordReadingsForm form, CancellationToken cancel)
    {
        var changes = new List<Change>();
        var problems = new List<(string Field, string Sentence)>();
        foreach (var facts in kpis)
        {
            foreach (var period in facts.EndedPeriods(clock.Today))
            {
                if (form.Cells.TryGetValue(ReadingCell.KeyOf(facts.Kpi.Id, period.Start), out var typed))
                {
                    Look(facts, period, typed, form, changes, problems);
                }
            }
        }

        var corrected = changes.Count(change => change.Before is not null);
        if (corrected > 0 && string.IsNullOrWhiteSpace(form.Reason))
        {
            problems.Add((nameof(form.Reason), $"Enter why readings are corrected: {string.Join("; ", changes.Where(change => change.Before is not null).Select(change => change.Label))}"));
        }

        if (problems.Count > 0 || changes.Count == 0)
        {
            return new(0, 0, problems);
        }

        await SaveAsync(changes, form, cancel);
        await sweep.RunForAsync(contractId, clock.Today, cancel);
        return new(changes.Count - corrected, corrected, []);
    }

    private static void Look(
        KpiFacts facts, MeasurementPeriod period, string? typed, RecordReadingsForm form,
        List<Change> changes, List<(string Field, string Sentence)> problems)
    {
        var field = $"{nameof(form.Cells)}[{ReadingCell.KeyOf(facts.Kpi.Id, period.Start)}]";
        var label = $"{facts.Kpi.Code}, {period.Name}";
        var current = facts.Readings.FirstOrDefault(reading => reading.PeriodStart == period.Start);
        if (string.IsNullOrWhiteSpace(typed))
        {
            if (current?.Value is not null)
            {
                problems.Add((field, $"{label}: a reading cannot be removed. Enter the right figure, or open the period and say that nothing could be measured"));
            }

            return;
        }

        if (KpiWords.Read(typed, facts.VersionFor(period.Start).Unit) is not { } value)
        {
            problems.Add((field, $"{label}: enter a number, like 95.2"));
        }
        else if (current?.Value is null || !current.Value.Value.Equals(value))
        {
            if (current is not null && current.ReceivedAt > (form.SeenAtUtc ?? DateTime.MaxValue))
            {
                problems.Add((field, $"{label}: somebody else recorded {KpiWords.Value(current.Value, facts.VersionFor(period.Start).Unit)} in the meantime. Check your figure and save again"));
            }

            changes.Add(new Change(facts.Kpi.Id, period.Start, label, value, current));
        }
    }

    private async Task SaveAsync(List<Change> changes, RecordReadingsForm form, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        foreach (var change in changes)
        {
            if (change.Before is not null)
            {
                actor.Reason = form.Reason!.Trim();
                db.Attach(change.Before);
                change.Before.IsCurrent = false;
            }

            db.KpiReadings.Add(new KpiReading
            {
                KpiId = change.KpiId,
                PeriodStart = change.PeriodStart,
                Revision = (change.Before?.Revision ?? 0) + 1,
                Value = change.Value,
                ReceivedAt = now,
                Status = form.Status,
                Evidence = form.Evidence,
                Note = change.Before is null ? null : form.Reason!.Trim(),
                RecordedById = actor.Id,
                IsCurrent = true,
            });
        }

        await db.SaveChangesAsync(cancel);
    }

    private sealed record Change(int KpiId, DateOnly PeriodStart, string Label, double Value, KpiReading? Before);
}
