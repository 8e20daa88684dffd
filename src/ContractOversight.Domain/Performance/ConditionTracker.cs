namespace ContractOversight.Domain.Performance;

/// <summary>Judges received returns one after another, each by itself and those before it, so that a month-by-month run and a full one agree.</summary>
internal sealed class ConditionTracker(SlippageParameters parameters, int capacity)
{
    private readonly double[] _values = new double[capacity];
    private readonly int[] _periods = new int[capacity];
    private readonly SlippageConditions[] _conditions = new SlippageConditions[capacity];
    private int _count;
    private int _segment = -1;
    private int _segmentStart;
    private ChartLimits? _limits;
    private bool _isCoarse;
    private KpiTerms? _coarseFor;
    private ulong _fingerprint = 14695981039346656037;
    private readonly List<KpiReturn> _baseline = [];

    private int SegmentCount => _count - _segmentStart;

    internal ReceivedVerdict Add(int index, in KnownPeriod period)
    {
        var value = period.Return!.Value!.Value;
        Remember(index, period, value);
        var terms = period.Terms;
        var conditions = terms.IsMiss(value) ? SlippageConditions.Miss : SlippageConditions.None;
        conditions |= terms.IsBeyondFloor(value) ? SlippageConditions.Floor : 0;
        conditions |= IsRepeat(index, conditions) ? SlippageConditions.Repeat : 0;
        var label = LabelOfLatest();
        if (label is { } found && ChartMeaning.Of(found, terms.Direction) == PointMeaning.Concern)
        {
            conditions |= SlippageConditions.SpecialCause | (IsCoarse(terms) ? SlippageConditions.CoarseData : 0);
        }

        conditions |= IsForecast(terms, index) ? SlippageConditions.Forecast : 0;
        _conditions[_count - 1] = conditions;
        conditions |= LookingBack(terms);
        _conditions[_count - 1] = conditions;
        return new(conditions, label, _limits, LevelOf(conditions), _fingerprint);
    }

    private void Remember(int index, in KnownPeriod period, double value)
    {
        if (period.Segment != _segment)
        {
            (_segment, _segmentStart, _limits, _coarseFor) = (period.Segment, _count, null, null);
            _isCoarse = false;
            _baseline.Clear();
        }

        _values[_count] = value;
        _periods[_count++] = index;
        _fingerprint = Mix(Mix(_fingerprint, (ulong)index), (ulong)BitConverter.DoubleToInt64Bits(value));
        if (SegmentCount <= parameters.BaselineValues)
        {
            _baseline.Add(period.Return!);
        }

        if (SegmentCount == parameters.BaselineValues)
        {
            _limits = ChartLimits.Of(_values.AsSpan(_segmentStart, parameters.BaselineValues), screens: true);
        }
    }

    private static ulong Mix(ulong hash, ulong word) => (hash ^ word ^ (word >> 29)) * 1099511628211;

    private bool IsRepeat(int index, SlippageConditions now) =>
        (now & SlippageConditions.Miss) != 0
        && _count >= 2
        && _periods[_count - 2] == index - 1
        && (_conditions[_count - 2] & SlippageConditions.Miss) != 0;

    private ChartLabel? LabelOfLatest() =>
        _limits is { } limits && SegmentCount > parameters.BaselineValues
            ? ChartRules.LabelOfLatest(_values.AsSpan(_segmentStart, SegmentCount), limits)
            : null;

    private bool IsCoarse(KpiTerms terms)
    {
        if (!ReferenceEquals(_coarseFor, terms))
        {
            (_coarseFor, _isCoarse) = (terms, CoarseDataCheck.Of(terms, _baseline) is { IsFlagged: true });
        }

        return _isCoarse;
    }

    private bool IsForecast(KpiTerms terms, int index)
    {
        var window = parameters.ForecastValues;
        if (terms.BetterSign == 0 || terms.Target is not { } target || SegmentCount < window)
        {
            return false;
        }

        var values = _values.AsSpan(_count - window, window);
        var adverse = NormalDistribution.Below(terms.BetterSign * TrendForecast.MannKendall(values).Z);
        if (adverse > parameters.ForecastAlpha)
        {
            return false;
        }

        var trend = TrendForecast.Of(_periods.AsSpan(_count - window, window), values);
        return !Closeness.IsWorse(trend.LevelAt(index), target, terms.BetterSign)
            && Closeness.IsWorse(trend.LevelAt(index + parameters.ForecastHorizon), target, terms.BetterSign);
    }

    private SlippageConditions LookingBack(KpiTerms terms)
    {
        var found = SlippageConditions.None;
        if (CountLast(SlippageConditions.Miss, parameters.PersistentMisses, 0) == parameters.PersistentMisses)
        {
            found |= SlippageConditions.Persistent;
        }

        if (CountLast(SlippageConditions.SpecialCause, parameters.SustainedWindow, _segmentStart) >= parameters.SustainedConcerns)
        {
            found |= SlippageConditions.Sustained;
        }

        if (CountLast(SlippageConditions.Miss, parameters.CapabilityValues, 0) >= parameters.ChronicMisses)
        {
            found |= SlippageConditions.Chronic;
        }

        return found | (IsOutOfReach(terms) ? SlippageConditions.Capability : 0);
    }

    private bool IsOutOfReach(KpiTerms terms)
    {
        var window = parameters.CapabilityValues;
        if (terms.BetterSign == 0 || terms.Target is not { } target || SegmentCount < window)
        {
            return false;
        }

        var limits = ChartLimits.Of(_values.AsSpan(_count - window, window), screens: true).FallingBackToTheMean();
        return Closeness.IsWorse(terms.BetterSign > 0 ? limits.Upper : limits.Lower, target, terms.BetterSign);
    }

    private int CountLast(SlippageConditions condition, int window, int notBefore)
    {
        var found = 0;
        for (var i = Math.Max(notBefore, _count - window); i < _count; i++)
        {
            found += (_conditions[i] & condition) != 0 ? 1 : 0;
        }

        return found;
    }

    private SlippageLevel LevelOf(SlippageConditions now)
    {
        if ((now & (SlippageConditions.Capability | SlippageConditions.Chronic)) != 0
            || CountLast(SlippageConditions.Floor, parameters.FloorWindow, 0) >= parameters.FloorBreaches)
        {
            return SlippageLevel.Failing;
        }

        if ((now & SlippageConditions.Persistent) != 0
            || (parameters.FloorOpensCase && (now & SlippageConditions.Floor) != 0)
            || IsConcernThatCounts(now))
        {
            return SlippageLevel.Slipping;
        }

        const SlippageConditions Watched = SlippageConditions.Miss | SlippageConditions.SpecialCause | SlippageConditions.Forecast;
        return (now & Watched) != 0 ? SlippageLevel.Watch : SlippageLevel.Clear;
    }

    private bool IsConcernThatCounts(SlippageConditions now)
    {
        if (_isCoarse)
        {
            return false;
        }

        return (now & SlippageConditions.Sustained) != 0
            || ((now & SlippageConditions.SpecialCause) != 0
                && ((now & SlippageConditions.Forecast) != 0 || CountLast(SlippageConditions.Miss, parameters.RecentPeriods, 0) > 0));
    }
}
