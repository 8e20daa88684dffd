namespace ContractOversight.Domain.Performance;

/// <summary>Lays out a KPI's periods with what was known of each on a given day.</summary>
internal static class KnownPeriods
{
    internal static KnownPeriod[] Of(KpiHistory history, DateOnly today)
    {
        if (history.Terms.Count == 0)
        {
            return [];
        }

        var first = MeasurementPeriod.Containing(history.FirstPeriod, history.Frequency);
        var last = history.LastPeriod is { } end && end < today ? end : today;
        var periods = new KnownPeriod[Math.Max(0, first.PeriodsUntil(last) + 1)];
        LayOut(periods, first, history);
        PutReturns(periods, first, history, today);
        foreach (var relief in history.Relief)
        {
            var at = first.PeriodsUntil(relief.PeriodStart);
            if (relief.ApprovedOn <= today && at >= 0 && at < periods.Length)
            {
                periods[at].Status = PeriodStatus.Relief;
            }
        }

        NumberSegments(periods, first, history, today);
        SetStatus(periods, today);
        return periods;
    }

    private static void LayOut(KnownPeriod[] periods, MeasurementPeriod first, KpiHistory history)
    {
        var terms = history.Terms.Count == 1 ? history.Terms : [.. history.Terms.OrderBy(version => version.From)];
        var version = 0;
        for (var i = 0; i < periods.Length; i++)
        {
            var period = first.After(i);
            var end = period.End;
            while (version + 1 < terms.Count && terms[version + 1].From <= period.Start)
            {
                version++;
            }

            periods[i].Start = period.Start;
            periods[i].Terms = terms[version];
            periods[i].Status = PeriodStatus.NotYetDue;
            var due = history.AddWorkingDays(end, terms[version].DueWorkingDays);
            periods[i].LastDay = terms[version].GraceWorkingDays > 0 ? history.AddWorkingDays(due, terms[version].GraceWorkingDays) : due;
        }
    }

    private static void PutReturns(KnownPeriod[] periods, MeasurementPeriod first, KpiHistory history, DateOnly today)
    {
        foreach (var one in history.Returns)
        {
            var at = first.PeriodsUntil(one.PeriodStart);
            if (one.ReceivedOn > today || at < 0 || at >= periods.Length)
            {
                continue;
            }

            ref var period = ref periods[at];
            if (period.Return is not { } other || IsLater(one, other))
            {
                period.Return = one;
            }

            if (one.HasValue && (period.FirstReceivedOn is not { } earliest || one.ReceivedOn < earliest))
            {
                period.FirstReceivedOn = one.ReceivedOn;
            }
        }
    }

    // The last comparison is there so that the order of the rows can never decide.
    private static bool IsLater(KpiReturn one, KpiReturn other) =>
        (one.Revision, one.ReceivedOn, one.Value ?? double.MinValue)
            .CompareTo((other.Revision, other.ReceivedOn, other.Value ?? double.MinValue)) > 0;

    private static void NumberSegments(KnownPeriod[] periods, MeasurementPeriod first, KpiHistory history, DateOnly today)
    {
        var starts = history.Rebases
            .Where(rebase => rebase.ApprovedOn <= today)
            .Select(rebase => first.PeriodsUntil(rebase.From))
            .Distinct()
            .ToHashSet();
        var segment = 0;
        for (var i = 0; i < periods.Length && starts.Count > 0; i++)
        {
            segment += starts.Contains(i) ? 1 : 0;
            periods[i].Segment = segment;
        }
    }

    private static void SetStatus(KnownPeriod[] periods, DateOnly today)
    {
        foreach (ref var period in periods.AsSpan())
        {
            if (period.Status != PeriodStatus.Relief)
            {
                period.Status = period.Return is { HasValue: true } ? PeriodStatus.Received
                    : today > period.LastDay ? PeriodStatus.Missing
                    : PeriodStatus.NotYetDue;
            }
        }
    }
}
