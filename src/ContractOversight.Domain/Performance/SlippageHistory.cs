namespace ContractOversight.Domain.Performance;

/// <summary>The whole evaluation of one KPI as known on one day: every period, case, flag and late return since it began.</summary>
public sealed class SlippageHistory
{
    private readonly PeriodVerdict[] _periods;

    internal SlippageHistory(
        PeriodVerdict[] periods,
        IReadOnlyList<SlippageCase> cases,
        IReadOnlyList<SlippageFlag> flags,
        IReadOnlyList<ReturnPunctuality> lateReturns,
        SlippageParameters parameters)
    {
        _periods = periods;
        Cases = cases;
        Flags = flags;
        LateReturns = lateReturns;
        Parameters = parameters;
    }

    /// <summary>Every period from the first to the one that holds today, in order.</summary>
    public IReadOnlyList<PeriodVerdict> Periods => _periods;

    /// <summary>Cases in order of opening; at most the last is open.</summary>
    public IReadOnlyList<SlippageCase> Cases { get; }

    /// <summary>Single flags in order of opening.</summary>
    public IReadOnlyList<SlippageFlag> Flags { get; }

    /// <summary>Returns that came late or have not come, in order of period.</summary>
    public IReadOnlyList<ReturnPunctuality> LateReturns { get; }

    /// <summary>The parameters it was worked out with.</summary>
    public SlippageParameters Parameters { get; }

    /// <summary>The level shown today; clear where nothing has been received.</summary>
    public SlippageLevel Level => _periods.Length == 0 ? SlippageLevel.Clear : _periods[^1].ShownLevel;

    /// <summary>The level of missing returns today: the worst of those still missing.</summary>
    public SlippageLevel MissingLevel => LateReturns.Where(late => late.IsOpen).Select(late => late.Level).DefaultIfEmpty().Max();

    /// <summary>The open case; null where there is none.</summary>
    public SlippageCase? OpenCase => Cases.Count > 0 && Cases[^1].IsOpen ? Cases[^1] : null;

    /// <summary>The trend as it stood at a period, over the forecast window of its segment; null where fewer values had been received, none here, or there is no target to cross.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    public TrendForecast? TrendAt(int period)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(period);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(period, _periods.Length);
        if (_periods[period] is not { Status: PeriodStatus.Received, Terms: { Target: not null, BetterSign: not 0 } })
        {
            return null;
        }

        var window = _periods.Take(period + 1)
            .Where(one => one.Status == PeriodStatus.Received && one.Segment == _periods[period].Segment)
            .TakeLast(Parameters.ForecastValues)
            .ToArray();
        return window.Length < Parameters.ForecastValues
            ? null
            : TrendForecast.Of(Array.ConvertAll(window, one => one.Index), Array.ConvertAll(window, one => one.Value!.Value));
    }

    /// <summary>In how many periods the trend at a period is expected to cross the target: 1 up to the horizon; null where it is not forecast to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    public int? PeriodsUntilCrossing(int period)
    {
        if (TrendAt(period) is not { } trend || !_periods[period].Has(SlippageConditions.Forecast))
        {
            return null;
        }

        var terms = _periods[period].Terms;
        for (var ahead = 1; ahead <= Parameters.ForecastHorizon; ahead++)
        {
            if (Closeness.IsWorse(trend.LevelAt(period + ahead), terms.Target!.Value, terms.BetterSign))
            {
                return ahead;
            }
        }

        return null;
    }
}
