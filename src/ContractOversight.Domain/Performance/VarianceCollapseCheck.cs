namespace ContractOversight.Domain.Performance;

/// <summary>Whether the month-to-month variation has all but gone. For an officer's eye; never an accusation.</summary>
/// <param name="Ratio">Mean moving range of the last 12 values ÷ that of the first 12; null with fewer than 24 values or no variation at first.</param>
/// <param name="IsFlagged">True at a ratio of 0.28 or less: one chance in a thousand in a steady process.</param>
public sealed record VarianceCollapseCheck(double? Ratio, bool IsFlagged)
{
    private const int Window = 12;
    private const double LargestRatio = 0.28;

    /// <summary>Judges received values in order; never throws.</summary>
    public static VarianceCollapseCheck Of(ReadOnlySpan<double> values)
    {
        if (values.Length < 2 * Window)
        {
            return new(null, false);
        }

        var first = ChartLimits.Of(values[..Window], screens: false).AverageMovingRange;
        var last = ChartLimits.Of(values[^Window..], screens: false).AverageMovingRange;
        if (!(first > 0))
        {
            return new(null, false);
        }

        var ratio = last / first;
        return new(ratio, Closeness.Compare(ratio, LargestRatio) <= 0);
    }
}
