namespace ContractOversight.Domain.Performance;

/// <summary>A drawn control chart (XmR): every point with its meaning, the limits of each segment, and the two signs.</summary>
/// <remarks>Method: NHSRplotthedots 0.2.2 of 29 September 2025, as NHS England teaches it in Making Data Count.
/// Nothing crosses a rebase: limits, runs, trends and two-in-three are worked out inside each segment.</remarks>
public sealed class ControlChart
{
    private readonly ChartPoint[] _points;
    private readonly ChartSegment[] _segments;

    private ControlChart(ChartPoint[] points, ChartSegment[] segments, ChartOptions options)
    {
        _points = points;
        _segments = segments;
        Options = options;
        Variation = VariationOf(options);
        Assurance = ChartAssurance.Of(this);
    }

    /// <summary>The points in order of day.</summary>
    public IReadOnlyList<ChartPoint> Points => _points;

    /// <summary>The segments in order; empty where there are no points.</summary>
    public IReadOnlyList<ChartSegment> Segments => _segments;

    /// <summary>The options it was drawn with.</summary>
    public ChartOptions Options { get; }

    /// <summary>What the latest point means.</summary>
    public VariationIcon Variation { get; }

    /// <summary>Whether the latest limits meet the target.</summary>
    public AssuranceVerdict Assurance { get; }

    /// <summary>True where the latest segment has fewer values than the options ask for; show "n of B points".</summary>
    public bool HasTooFewValues => _segments.Length == 0 ? Options.MinimumValues > 0 : _segments[^1].ValueCount < Options.MinimumValues;

    /// <summary>The segment a point belongs to.</summary>
    /// <exception cref="InvalidOperationException">The chart has no points.</exception>
    public ChartSegment SegmentOf(ChartPoint point) => _segments[point.Segment - _segments.First().Number];

    /// <summary>Draws a chart; never throws for any finite, infinite or missing value.</summary>
    /// <param name="readings">Rows in any order, one per period.</param>
    /// <param name="options">How to draw.</param>
    public static ControlChart Draw(IEnumerable<ChartReading> readings, ChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(options);
        var rows = readings.ToArray();
        Array.Sort(rows, static (a, b) => a.On != b.On ? a.On.CompareTo(b.On) : Nullable.Compare(a.Value, b.Value));
        var segmentNumbers = ChartSegmentation.Number(ref rows, options);
        var values = Array.ConvertAll(rows, static row => row.Value is { } value && double.IsFinite(value) ? value : double.NaN);

        var points = new ChartPoint[rows.Length];
        var segments = new List<ChartSegment>();
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && segmentNumbers[end] == segmentNumbers[start])
            {
                end++;
            }

            segments.Add(DrawSegment(rows.AsSpan(start, end - start), values.AsSpan(start, end - start), segmentNumbers[start], start, options, points));
            start = end;
        }

        return new(points, [.. segments], options);
    }

    private static ChartSegment DrawSegment(
        ReadOnlySpan<ChartReading> rows, ReadOnlySpan<double> values, int number, int start, ChartOptions options, ChartPoint[] points)
    {
        var baseline = Math.Clamp(options.LocksAfter ?? values.Length, 0, values.Length);
        var limits = ChartLimits.Of(values[..baseline], options.ScreensMovingRanges);
        limits = options.FallsBackToTheMean ? limits.FallingBackToTheMean() : limits;
        var labels = values.Length <= 256 ? stackalloc ChartLabel[values.Length] : new ChartLabel[values.Length];
        labels.Clear();
        var valueCount = CountKnown(values);
        if (valueCount >= options.MinimumValues && limits.HasMean)
        {
            ChartRules.Label(values, limits, options.LabelsTrendRowsByTheirOwnTrend, labels);
        }

        for (var i = 0; i < values.Length; i++)
        {
            var known = !double.IsNaN(values[i]) && limits.HasMean;
            var judged = known && limits.HasLimits;
            points[start + i] = new(
                rows[i].On,
                double.IsNaN(values[i]) ? null : values[i],
                number,
                known ? limits.SideOf(values[i]) : null,
                judged ? limits.IsOutside(values[i]) : null,
                judged ? limits.IsClose(values[i]) : null,
                labels[i],
                ChartMeaning.Of(labels[i], options.Direction));
        }

        return new(number, start, values.Length, valueCount, limits)
        {
            DrawnLower = limits.HasLimits ? Math.Max(limits.Lower, options.NaturalLow ?? double.NegativeInfinity) : null,
            DrawnUpper = limits.HasLimits ? Math.Min(limits.Upper, options.NaturalHigh ?? double.PositiveInfinity) : null,
        };
    }

    private static int CountKnown(ReadOnlySpan<double> values)
    {
        var count = 0;
        foreach (var value in values)
        {
            count += double.IsNaN(value) ? 0 : 1;
        }

        return count;
    }

    private VariationIcon VariationOf(ChartOptions options)
    {
        if (HasTooFewValues)
        {
            return VariationIcon.TooFewPoints;
        }

        return _points.Length == 0 ? VariationIcon.CommonCause : ChartMeaning.IconOf(_points[^1].Label, options.Direction);
    }
}
