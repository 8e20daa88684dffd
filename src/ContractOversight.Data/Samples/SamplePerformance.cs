using ContractOversight.Domain.Performance;

namespace ContractOversight.Data.Samples;

/// <summary>Stores the made-up KPIs, their versions and two years of readings.</summary>
internal static class SamplePerformance
{
    private const int MonthsOfHistory = 24;
    private const int DaysToReport = 8;
    private const int MonthsSinceNewTarget = -12;

    public static async Task AddAsync(OversightDbContext db, SampleScene scene, IReadOnlyList<StoredSample> agreements, CancellationToken cancel)
    {
        var made = agreements.SelectMany(pair => pair.Sample.Kpis.Select(sample => (
            Agreement: pair,
            Sample: sample,
            Kpi: new Kpi { ContractId = pair.Contract.Id, Code = sample.Code, Name = sample.Name, IsMostMaterial = sample.IsMostMaterial }))).ToList();
        db.AddRange(made.Select(one => one.Kpi));
        await db.SaveChangesAsync(cancel);

        foreach (var (agreement, sample, kpi) in made)
        {
            db.AddRange(Versions(kpi.Id, sample, agreement, scene));
            db.AddRange(Readings(kpi.Id, sample, agreement, scene));
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private static IEnumerable<KpiVersion> Versions(int kpiId, SampleKpi sample, StoredSample agreement, SampleScene scene)
    {
        var first = agreement.Contract.StartsOn!.Value;
        yield return Version(kpiId, sample, first, sample.Target, "Set when the agreement was made.", scene);
        if (sample.NewTarget is { } target && scene.Day(MonthsSinceNewTarget) is var changed && changed > first)
        {
            yield return Version(kpiId, sample, changed, target, "Raised at the yearly review, by agreement.", scene);
        }
    }

    private static KpiVersion Version(int kpiId, SampleKpi sample, DateOnly from, double? target, string reason, SampleScene scene) => new()
    {
        KpiId = kpiId,
        InForceFrom = from,
        Direction = sample.Direction,
        Unit = sample.Unit,
        Target = target,
        UpperTarget = sample.UpperTarget,
        Floor = sample.Floor,
        Frequency = sample.Frequency,
        Source = "Supplier's monthly report",
        Clause = $"Schedule 4, {sample.Code}",
        Reason = reason,
        RecordedAt = SampleScene.At(from),
        RecordedById = scene.Officer,
    };

    private static IEnumerable<KpiReading> Readings(int kpiId, SampleKpi sample, StoredSample agreement, SampleScene scene)
    {
        var periods = Periods(sample, agreement, scene).ToList();
        var values = SampleSeries.Of(sample, agreement.Sample.Reference, periods.Count);
        for (var index = 0; index < periods.Count; index++)
        {
            if (values[index] is not { } value)
            {
                continue;
            }

            var isQueried = sample.Course == SampleCourse.IsQueried && index == periods.Count - 1;
            var isCorrected = sample.Course == SampleCourse.IsQueried && index == periods.Count - 3;
            if (isCorrected)
            {
                yield return Reading(kpiId, sample, periods[index], value + sample.Spread, scene, isCurrent: false);
            }

            yield return Reading(
                kpiId, sample, periods[index], value, scene,
                revision: isCorrected ? 2 : 1,
                status: isQueried ? ReadingStatus.Disputed : index < periods.Count - 1 ? ReadingStatus.Final : ReadingStatus.Provisional,
                note: isQueried ? "The office counts two more breaches than the supplier." : isCorrected ? "Corrected after a check of the log." : null);
        }
    }

    private static IEnumerable<MeasurementPeriod> Periods(SampleKpi sample, StoredSample agreement, SampleScene scene)
    {
        var start = agreement.Contract.StartsOn!.Value;
        var earliest = scene.Day(-MonthsOfHistory) is var first && first > start ? first : start;
        var period = MeasurementPeriod.Containing(earliest, sample.Frequency);
        if (period.Start < earliest)
        {
            period = period.Next;
        }

        var last = agreement.LastDay(scene.Today);
        for (; period.End.AddDays(DaysToReport) <= scene.Today && period.End <= last; period = period.Next)
        {
            yield return period;
        }
    }

    private static KpiReading Reading(
        int kpiId, SampleKpi sample, MeasurementPeriod period, double value, SampleScene scene,
        int revision = 1, ReadingStatus status = ReadingStatus.Final, string? note = null, bool isCurrent = true)
    {
        var numerator = sample.Cases is { } cases ? Math.Round(value * cases / 100) : (double?)null;
        return new KpiReading
        {
            KpiId = kpiId,
            PeriodStart = period.Start,
            Revision = revision,
            Value = numerator is { } whole ? 100 * whole / sample.Cases!.Value : value,
            Numerator = numerator,
            Denominator = sample.Cases,
            ReceivedAt = SampleScene.At(period.End.AddDays(revision == 1 ? DaysToReport - 2 : DaysToReport)),
            Status = status,
            Evidence = sample.IsMostMaterial ? EvidenceGrade.CheckedByClient : EvidenceGrade.SupplierReported,
            RecordedById = scene.Officer,
            Note = note,
            IsCurrent = isCurrent,
        };
    }
}
