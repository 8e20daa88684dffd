namespace ContractOversight.Domain.Performance;

/// <summary>Decides, from everything known on a day, how far each KPI is slipping; a pure function that can be run again at will.</summary>
/// <remarks>Up at once, down only after enough clear periods. A missing return changes no level: silence neither helps nor hurts,
/// it is a flag of its own. The method and its false-alarm rates are set out in docs/flags.</remarks>
public static class SlippagePolicy
{
    /// <summary>Evaluates a KPI's whole history as known at the end of <paramref name="today"/>; never throws for bad news or missing values.</summary>
    /// <param name="history">All terms, returns, rebases and relief; what came after today is left out.</param>
    /// <param name="parameters">The office's parameters for the KPI's frequency.</param>
    /// <param name="today">The day as of which to judge, included.</param>
    public static SlippageHistory Evaluate(KpiHistory history, SlippageParameters parameters, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(parameters);
        var known = KnownPeriods.Of(history, today);
        var verdicts = new PeriodVerdict[known.Length];
        var tracker = new ConditionTracker(parameters, known.Length);
        var levels = new ShownLevel(parameters.ClearPeriods);
        var cases = new CaseLog(parameters.ReopenWithin);
        var flags = new FlagLog(parameters.ClearPeriods);
        var missing = 0;
        for (var i = 0; i < known.Length; i++)
        {
            ref readonly var period = ref known[i];
            missing = period.Status switch
            {
                PeriodStatus.Missing => missing + 1,
                PeriodStatus.Received => 0,
                _ => missing,
            };
            ReceivedVerdict? received = null;
            if (period.Status == PeriodStatus.Received)
            {
                received = tracker.Add(i, period);
                levels.Add(received.Value.Level);
                cases.Add(i, levels.Now);
                flags.Add(i, period.Segment, received.Value);
            }

            verdicts[i] = Verdict(i, period, received, levels.Now, missing);
        }

        return new(verdicts, cases.Cases, flags.Flags, LateReturns(known, verdicts, history, parameters, today), parameters);
    }

    private static PeriodVerdict Verdict(int index, in KnownPeriod period, in ReceivedVerdict? received, SlippageLevel shown, int missing) => new()
    {
        Index = index,
        PeriodStart = period.Start,
        Status = period.Status,
        Value = period.Status == PeriodStatus.Received ? period.Return!.Value : null,
        Terms = period.Terms,
        Segment = period.Segment,
        Conditions = received?.Conditions ?? SlippageConditions.None,
        Label = received?.Label,
        ConditionLevel = received?.Level,
        ShownLevel = shown,
        MissingLevel = period.Status == PeriodStatus.Missing ? (SlippageLevel)Math.Min(missing, (int)SlippageLevel.Failing) : SlippageLevel.Clear,
    };

    private static List<ReturnPunctuality> LateReturns(
        KnownPeriod[] known, PeriodVerdict[] verdicts, KpiHistory history, SlippageParameters parameters, DateOnly today)
    {
        List<ReturnPunctuality> late = [];
        for (var i = 0; i < known.Length; i++)
        {
            ref readonly var period = ref known[i];
            var isMissing = period.Status == PeriodStatus.Missing;
            var until = isMissing ? today : period.FirstReceivedOn;
            if (period.Status == PeriodStatus.Relief || until is not { } end || end <= period.LastDay)
            {
                continue;
            }

            var level = isMissing ? verdicts[i].MissingLevel : SlippageLevel.Clear;
            if (isMissing && level < SlippageLevel.Slipping && today >= history.AddWorkingDays(period.LastDay, parameters.OverdueWorkingDays))
            {
                level = SlippageLevel.Slipping;
            }

            late.Add(new(i, period.LastDay, isMissing ? null : end, end.DayNumber - period.LastDay.DayNumber, level));
        }

        return late;
    }
}
