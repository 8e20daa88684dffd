namespace ContractOversight.Domain.Performance;

/// <summary>The line through a run of readings and whether its slope is more than chance: Theil–Sen slope, Mann–Kendall test.</summary>
/// <remarks>Both rest on ranks and medians, so that one wild month moves them little. H. Theil (1950); P. K. Sen (1968);
/// H. B. Mann (1945); M. G. Kendall (1975), with the correction for ties and for continuity.</remarks>
public sealed record TrendForecast
{
    private const int SlopesOnTheStack = 128;

    /// <summary>Median of the slopes between all pairs, in the KPI's unit per period; 0 for fewer than two readings.</summary>
    public required double Slope { get; init; }

    /// <summary>Height of the line at period 0.</summary>
    public required double Intercept { get; init; }

    /// <summary>Mann–Kendall S: pairs that rise minus pairs that fall.</summary>
    public required int RisesLessFalls { get; init; }

    /// <summary>Variance of S under chance, corrected for ties.</summary>
    public required double Variance { get; init; }

    /// <summary>S in standard deviations, corrected for continuity; 0 where S is 0.</summary>
    public required double Z { get; init; }

    /// <summary>Chance of a fall at least this marked if nothing were changing, 0 to 1.</summary>
    public double ChanceOfFall => NormalDistribution.Below(Z);

    /// <summary>Chance of a rise at least this marked if nothing were changing, 0 to 1.</summary>
    public double ChanceOfRise => NormalDistribution.Below(-Z);

    /// <summary>Height of the line at a period.</summary>
    public double LevelAt(double period) => Intercept + (Slope * period);

    /// <summary>Fits the line; never throws for finite values.</summary>
    /// <param name="periods">Period numbers, rising; gaps are gaps.</param>
    /// <param name="values">The value of each period.</param>
    /// <exception cref="ArgumentException">The two differ in length.</exception>
    public static TrendForecast Of(ReadOnlySpan<int> periods, ReadOnlySpan<double> values)
    {
        if (periods.Length != values.Length)
        {
            throw new ArgumentException("There must be one value for each period.", nameof(values));
        }

        var slope = MedianSlope(periods, values);
        var (score, variance, z) = MannKendall(values);
        return new()
        {
            Slope = slope,
            Intercept = MedianIntercept(periods, values, slope),
            RisesLessFalls = score,
            Variance = variance,
            Z = z,
        };
    }

    /// <summary>The Mann–Kendall score, its variance and its z alone: the cheap half, enough to rule a forecast out.</summary>
    internal static (int Score, double Variance, double Z) MannKendall(ReadOnlySpan<double> values)
    {
        var score = 0;
        var tied = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            var equals = 1;
            var isFirst = true;
            for (var j = 0; j < i; j++)
            {
                isFirst &= values[j] != values[i];
            }

            for (var j = i + 1; j < values.Length; j++)
            {
                score += values[j].CompareTo(values[i]);
                equals += values[j] == values[i] ? 1 : 0;
            }

            tied += isFirst ? Spread(equals) : 0;
        }

        var variance = (Spread(values.Length) - tied) / 18;
        var z = score == 0 || variance <= 0 ? 0 : (score - Math.Sign(score)) / Math.Sqrt(variance);
        return (score, variance, z);
    }

    private static double Spread(int count) => (double)count * (count - 1) * ((2 * count) + 5);

    private static double MedianSlope(ReadOnlySpan<int> periods, ReadOnlySpan<double> values)
    {
        var pairs = values.Length * (values.Length - 1) / 2;
        var slopes = pairs <= SlopesOnTheStack ? stackalloc double[pairs] : new double[pairs];
        var next = 0;
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = i + 1; j < values.Length; j++)
            {
                slopes[next++] = (values[j] - values[i]) / (periods[j] - periods[i]);
            }
        }

        return Median(slopes);
    }

    private static double MedianIntercept(ReadOnlySpan<int> periods, ReadOnlySpan<double> values, double slope)
    {
        var heights = values.Length <= SlopesOnTheStack ? stackalloc double[values.Length] : new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            heights[i] = values[i] - (slope * periods[i]);
        }

        return Median(heights);
    }

    private static double Median(Span<double> numbers)
    {
        if (numbers.IsEmpty)
        {
            return 0;
        }

        numbers.Sort();
        var middle = numbers.Length / 2;
        return numbers.Length % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
    }
}
