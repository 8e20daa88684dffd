namespace ContractOversight.Domain.Performance;

/// <summary>The average and the natural process limits of one stretch of readings (an XmR chart).</summary>
/// <param name="Mean">Arithmetic mean of the values received, in the KPI's unit; not a number where there are none.</param>
/// <param name="AverageMovingRange">Mean absolute difference of neighbouring values, after screening; not a number where none is left.</param>
/// <remarks>Limits are mean ± 2.66 × average moving range; 2.66 is the rounded 3 ÷ 1.128. Source: NHSRplotthedots 0.2.2 of 29 September 2025.</remarks>
public readonly record struct ChartLimits(double Mean, double AverageMovingRange)
{
    private const double ThreeSigma = 2.66;
    private const double TwoSigma = 2 * ThreeSigma / 3;
    private const double ScreeningFactor = 3.267;
    private const double MovingRangePerSigma = 1.128;

    /// <summary>True where every value was the same and the limits were put on the mean so that a target can be compared;
    /// limits without width never flag a point.</summary>
    public bool IsWithoutVariation { get; init; }

    /// <summary>Lower process limit; not a number where it cannot be worked out. Not clamped to what is possible.</summary>
    public double Lower => Mean - (ThreeSigma * AverageMovingRange);

    /// <summary>Upper process limit; not a number where it cannot be worked out. Not clamped to what is possible.</summary>
    public double Upper => Mean + (ThreeSigma * AverageMovingRange);

    /// <summary>Estimated standard deviation of one reading: average moving range ÷ 1.128.</summary>
    public double Sigma => AverageMovingRange / MovingRangePerSigma;

    /// <summary>True where there is at least one value, and so a mean.</summary>
    public bool HasMean => !double.IsNaN(Mean);

    /// <summary>True where a point can lie outside or inside the limits.</summary>
    public bool HasLimits => !double.IsNaN(AverageMovingRange);

    /// <summary>Works out the limits of a stretch of values; never throws.</summary>
    /// <param name="values">Values in order; not-a-number stands for a missing return, which takes two moving ranges with it.</param>
    /// <param name="screens">True to drop, once, every moving range of at least 3.267 times the average of all.</param>
    public static ChartLimits Of(ReadOnlySpan<double> values, bool screens)
    {
        var mean = MeanOf(values);
        var unscreened = AverageRange(values, double.PositiveInfinity);
        return new(mean, screens ? AverageRange(values, ScreeningFactor * unscreened) : unscreened);
    }

    /// <summary>The same limits, put on the mean where all values were equal and nothing was left to measure variation by.</summary>
    public ChartLimits FallingBackToTheMean() =>
        HasMean && (!HasLimits || AverageMovingRange == 0) ? new(Mean, 0) { IsWithoutVariation = true } : this;

    internal int SideOf(double value) => Closeness.Compare(value, Mean);

    internal bool IsOutside(double value) =>
        HasLimits && !IsWithoutVariation
        && (Closeness.Compare(value, Upper) > 0 || Closeness.Compare(value, Lower) < 0);

    internal bool IsClose(double value) =>
        HasLimits && !IsWithoutVariation && !IsOutside(value)
        && (Closeness.Compare(value, Mean + (TwoSigma * AverageMovingRange)) > 0
            || Closeness.Compare(value, Mean - (TwoSigma * AverageMovingRange)) < 0);

    private static double MeanOf(ReadOnlySpan<double> values)
    {
        double sum = 0;
        var count = 0;
        foreach (var value in values)
        {
            if (!double.IsNaN(value))
            {
                sum += value;
                count++;
            }
        }

        return count == 0 ? double.NaN : sum / count;
    }

    private static double AverageRange(ReadOnlySpan<double> values, double below)
    {
        double sum = 0;
        var count = 0;
        for (var i = 1; i < values.Length; i++)
        {
            var range = Math.Abs(values[i] - values[i - 1]);
            if (!double.IsNaN(range) && (double.IsPositiveInfinity(below) || Closeness.Compare(range, below) < 0))
            {
                sum += range;
                count++;
            }
        }

        return count == 0 ? double.NaN : sum / count;
    }
}
