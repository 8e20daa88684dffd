namespace ContractOversight.Domain.Performance;

/// <summary>Compares two measured numbers, treating as equal those that differ only by the rounding of binary arithmetic.</summary>
/// <remarks>Twelve readings of -3.3 have a mean one bit away from -3.3; without this every one of them would lie "below average".
/// Two numbers are equal when they differ by at most 1e-12 of the larger. Never throws.</remarks>
public static class Closeness
{
    private const double RelativeTolerance = 1e-12;

    /// <summary>Says whether <paramref name="left"/> is smaller (-1), equal (0) or larger (1); 0 where either is not a number.</summary>
    public static int Compare(double left, double right)
    {
        if (left == right || double.IsNaN(left) || double.IsNaN(right))
        {
            return 0;
        }

        if (double.IsFinite(left) && double.IsFinite(right)
            && Math.Abs(left - right) <= RelativeTolerance * Math.Max(Math.Abs(left), Math.Abs(right)))
        {
            return 0;
        }

        return left < right ? -1 : 1;
    }

    /// <summary>Says whether <paramref name="value"/> is worse than <paramref name="threshold"/>; equal is never worse.</summary>
    /// <param name="value">The number judged.</param>
    /// <param name="threshold">The target or floor it is judged against.</param>
    /// <param name="betterSign">1 where higher is better, -1 where lower is better.</param>
    public static bool IsWorse(double value, double threshold, int betterSign) => Compare(value, threshold) == -betterSign;
}
