namespace ContractOversight.Domain.Performance;

/// <summary>The standard normal distribution, to nearly full double precision; the base class library has none.</summary>
internal static class NormalDistribution
{
    /// <summary>Chance of a value at or below <paramref name="z"/>.</summary>
    internal static double Below(double z) => z <= 0 ? UpperTail(-z) : 1 - UpperTail(z);

    /// <summary>Chance of a value between two others.</summary>
    internal static double Between(double low, double high) =>
        low > 0 ? UpperTail(low) - UpperTail(high) : Below(high) - Below(low);

    // For z of 0 or more. The series converges quickly near the middle, the continued fraction in the tail.
    private static double UpperTail(double z)
    {
        if (z > 38)
        {
            return 0;
        }

        var density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
        return z < 3 ? 0.5 - (density * CentralSeries(z)) : density / TailFraction(z);
    }

    private static double CentralSeries(double z)
    {
        var (term, sum) = (z, z);
        for (var i = 3; term > sum * 1e-17; i += 2)
        {
            term *= z * z / i;
            sum += term;
        }

        return sum;
    }

    private static double TailFraction(double z)
    {
        var fraction = z;
        for (var i = 80; i > 0; i--)
        {
            fraction = z + (i / fraction);
        }

        return fraction;
    }
}
