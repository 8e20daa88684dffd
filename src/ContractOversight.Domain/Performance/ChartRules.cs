namespace ContractOversight.Domain.Performance;

/// <summary>The four rules that pick points out of one segment, and the rule for its latest point alone.</summary>
internal static class ChartRules
{
    internal const int RunLength = 7;

    /// <summary>Labels every row of a segment; not-a-number stands for a missing value and matches no rule.</summary>
    internal static void Label(ReadOnlySpan<double> values, in ChartLimits limits, bool byOwnTrend, Span<ChartLabel> labels)
    {
        MarkRuns(values, limits, labels);
        MarkTwoInThree(values, limits, labels);
        MarkTrends(values, byOwnTrend, labels);
        for (var i = 0; i < values.Length; i++)
        {
            if (limits.IsOutside(values[i]))
            {
                labels[i] = limits.SideOf(values[i]) > 0 ? ChartLabel.AboveLimit : ChartLabel.BelowLimit;
            }
        }
    }

    /// <summary>The label that <see cref="Label"/> would give the last of these values, none of which is missing.</summary>
    internal static ChartLabel LabelOfLatest(ReadOnlySpan<double> values, in ChartLimits limits)
    {
        var latest = values[^1];
        var side = limits.SideOf(latest);
        if (limits.IsOutside(latest))
        {
            return side > 0 ? ChartLabel.AboveLimit : ChartLabel.BelowLimit;
        }

        var direction = TrendEndingAtLatest(values);
        if (direction != 0)
        {
            return direction > 0 ? ChartLabel.Rising : ChartLabel.Falling;
        }

        if (side == 0)
        {
            return ChartLabel.CommonCause;
        }

        if (limits.IsClose(latest) && IsTwoInThreeAtLatest(values, limits, side))
        {
            return side > 0 ? ChartLabel.TwoInThreeAbove : ChartLabel.TwoInThreeBelow;
        }

        if (IsRunEndingAtLatest(values, limits, side))
        {
            return side > 0 ? ChartLabel.RunAbove : ChartLabel.RunBelow;
        }

        return ChartLabel.CommonCause;
    }

    private static int TrendEndingAtLatest(ReadOnlySpan<double> values)
    {
        if (values.Length < RunLength)
        {
            return 0;
        }

        var window = values[^RunLength..];
        var direction = window[1].CompareTo(window[0]);
        for (var i = 2; i < window.Length; i++)
        {
            if (window[i].CompareTo(window[i - 1]) != direction)
            {
                return 0;
            }
        }

        return direction;
    }

    private static bool IsTwoInThreeAtLatest(ReadOnlySpan<double> values, in ChartLimits limits, int side) =>
        values.Length >= 3
        && limits.SideOf(values[^2]) == side
        && limits.SideOf(values[^3]) == side
        && (limits.IsClose(values[^2]) || limits.IsClose(values[^3]));

    private static bool IsRunEndingAtLatest(ReadOnlySpan<double> values, in ChartLimits limits, int side)
    {
        if (values.Length < RunLength)
        {
            return false;
        }

        foreach (var value in values[^RunLength..])
        {
            if (limits.SideOf(value) != side)
            {
                return false;
            }
        }

        return true;
    }

    private static void MarkRuns(ReadOnlySpan<double> values, in ChartLimits limits, Span<ChartLabel> labels)
    {
        var start = 0;
        while (start < values.Length)
        {
            var side = KnownSide(values[start], limits);
            var end = start + 1;
            while (end < values.Length && KnownSide(values[end], limits) == side)
            {
                end++;
            }

            if (side != 0 && end - start >= RunLength)
            {
                labels[start..end].Fill(side > 0 ? ChartLabel.RunAbove : ChartLabel.RunBelow);
            }

            start = end;
        }
    }

    private static int KnownSide(double value, in ChartLimits limits) => double.IsNaN(value) ? 0 : limits.SideOf(value);

    private static void MarkTwoInThree(ReadOnlySpan<double> values, in ChartLimits limits, Span<ChartLabel> labels)
    {
        for (var i = 0; i + 2 < values.Length; i++)
        {
            var window = values.Slice(i, 3);
            var side = KnownSide(window[0], limits);
            if (side == 0 || KnownSide(window[1], limits) != side || KnownSide(window[2], limits) != side)
            {
                continue;
            }

            var close = (limits.IsClose(window[0]) ? 1 : 0) + (limits.IsClose(window[1]) ? 1 : 0) + (limits.IsClose(window[2]) ? 1 : 0);
            for (var j = 0; close >= 2 && j < 3; j++)
            {
                if (limits.IsClose(window[j]))
                {
                    labels[i + j] = side > 0 ? ChartLabel.TwoInThreeAbove : ChartLabel.TwoInThreeBelow;
                }
            }
        }
    }

    // Stretches that rise or fall throughout; a row may end one and begin the next, and is then named for what follows.
    private static void MarkTrends(ReadOnlySpan<double> values, bool byOwnTrend, Span<ChartLabel> labels)
    {
        var start = 0;
        while (start < values.Length - 1)
        {
            var direction = Step(values, start);
            var last = start + 1;
            while (last < values.Length - 1 && direction != 0 && Step(values, last) == direction)
            {
                last++;
            }

            if (direction != 0 && last - start + 1 >= RunLength)
            {
                // The reference colours a row by the step to the next row whenever that row is in any trend, so where two
                // like trends meet it calls the row between them falling; compatibility mode has to do the same.
                if (!byOwnTrend && start > 0 && IsTrendLabel(labels[start - 1]) && !IsTrendLabel(labels[start]))
                {
                    labels[start - 1] = Step(values, start - 1) > 0 ? ChartLabel.Rising : ChartLabel.Falling;
                }

                labels[start..(last + 1)].Fill(direction > 0 ? ChartLabel.Rising : ChartLabel.Falling);
            }

            start = last;
        }
    }

    private static bool IsTrendLabel(ChartLabel label) => label is ChartLabel.Rising or ChartLabel.Falling;

    private static int Step(ReadOnlySpan<double> values, int from)
    {
        var (now, next) = (values[from], values[from + 1]);
        return now < next ? 1 : now > next ? -1 : 0;
    }
}
