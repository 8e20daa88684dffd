using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Performance;

/// <summary>What a person fills in about one period of one KPI.</summary>
internal sealed class RecordReadingForm
{
    [Display(Name = "Value", Description = "Unrounded. Leave it empty to have a percentage worked out from the two numbers below.")]
    public string? Value { get; set; }

    [Display(Name = "Number that counted", Description = "The numerator, for example calls answered in time")]
    public double? Numerator { get; set; }

    [Display(Name = "Out of", Description = "The denominator, for example all calls")]
    public double? Denominator { get; set; }

    [Display(Name = "Nothing could be measured in this period", Description = "Say why in the note. The reading counts as missing, never as nought.")]
    public bool NothingMeasured { get; set; }

    [Display(Name = "Who stands behind the figure?")]
    public EvidenceGrade? Evidence { get; set; }

    [Required(ErrorMessage = "Select how far it can be relied on")]
    [Display(Name = "How far can it be relied on?")]
    public ReadingStatus? Status { get; set; }

    [StringLength(Contract.DescriptionMaxLength)]
    [Display(Name = "Note")]
    public string? Note { get; set; }

    /// <summary>The revision that was on the page; 0 where there was none.</summary>
    public int SeenRevision { get; set; }
}

internal sealed record RecordReadingPage(
    ContractHeader Header, int KpiId, string KpiName, PeriodRow Period, RecordReadingForm Form, IReadOnlyList<RevisionRow> History);

/// <summary>Records what was measured in one period; where there was a reading, a further revision with its reason.</summary>
internal sealed class RecordReading(OversightDbContext db, Actor actor, UkClock clock, FlagSweepJob sweep)
{
    private const string Percent = "%";

    /// <returns>What is wrong, as field and sentence; empty when it was recorded.</returns>
    public async Task<IReadOnlyList<(string Field, string Sentence)>> RunAsync(
        KpiFacts facts, DateOnly periodStart, RecordReadingForm form, CancellationToken cancel)
    {
        var unit = facts.VersionFor(periodStart).Unit;
        var current = await db.KpiReadings.SingleOrDefaultAsync(
            reading => reading.KpiId == facts.Kpi.Id && reading.PeriodStart == periodStart && reading.IsCurrent, cancel);
        var problems = Problems(form, current, unit).ToList();
        if (problems.Count > 0)
        {
            return problems;
        }

        if (current is not null)
        {
            current.IsCurrent = false;
            actor.Reason = form.Note!.Trim();
        }

        db.KpiReadings.Add(new KpiReading
        {
            KpiId = facts.Kpi.Id,
            PeriodStart = periodStart,
            Revision = (current?.Revision ?? 0) + 1,
            Value = form.NothingMeasured ? null : ValueOf(form, unit),
            Numerator = form.Numerator,
            Denominator = form.Denominator,
            ReceivedAt = clock.UtcNow,
            Status = form.Status!.Value,
            Evidence = form.Evidence,
            Note = string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim(),
            RecordedById = actor.Id,
            IsCurrent = true,
        });
        await db.SaveChangesAsync(cancel);
        await sweep.RunForAsync(facts.Kpi.ContractId, clock.Today, cancel);
        return [];
    }

    private static IEnumerable<(string Field, string Sentence)> Problems(RecordReadingForm form, KpiReading? current, string unit)
    {
        var hasValue = !string.IsNullOrWhiteSpace(form.Value);
        if ((current?.Revision ?? 0) != form.SeenRevision)
        {
            yield return (nameof(form.Value), "Somebody else recorded this period in the meantime. Go back, look at the reading, and correct it if need be");
        }

        if (form.NothingMeasured && (hasValue || form.Numerator is not null || form.Denominator is not null))
        {
            yield return (nameof(form.Value), "Clear the value and the two numbers, or untick ‘Nothing could be measured’");
        }
        else if (hasValue && KpiWords.Read(form.Value!, unit) is null)
        {
            yield return (nameof(form.Value), "The value must be a number, like 95.2");
        }
        else if (!form.NothingMeasured && ValueOf(form, unit) is null)
        {
            yield return (nameof(form.Value), "Enter the value, or tick that nothing could be measured");
        }

        if (form.Numerator is null != form.Denominator is null)
        {
            yield return (form.Numerator is null ? nameof(form.Numerator) : nameof(form.Denominator), "Enter both numbers, or neither");
        }
        else if (form.Denominator is <= 0)
        {
            yield return (nameof(form.Denominator), "The number it is out of must be more than 0");
        }

        if (current is not null && string.IsNullOrWhiteSpace(form.Note))
        {
            yield return (nameof(form.Note), "Enter why the reading is corrected");
        }
        else if (form.NothingMeasured && string.IsNullOrWhiteSpace(form.Note))
        {
            yield return (nameof(form.Note), "Enter why nothing could be measured");
        }
    }

    private static double? ValueOf(RecordReadingForm form, string unit) =>
        !string.IsNullOrWhiteSpace(form.Value) ? KpiWords.Read(form.Value, unit)
        : unit == Percent && form is { Numerator: { } part, Denominator: { } whole and > 0 } ? part / whole * 100
        : null;
}
