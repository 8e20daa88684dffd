namespace ContractOversight.Domain.Performance;

/// <summary>Whether more values than chance allows lie exactly at the target. For an officer's eye; never an accusation.</summary>
/// <param name="IsApplicable">False with fewer than 12 values, without variation or a rounding step, or where the target is itself a natural bound.</param>
/// <param name="Sigma">Standard deviation estimated from the first 12 values; not a number where not applicable.</param>
/// <param name="Hits">How many of the last 12 values equal the target.</param>
/// <param name="ChanceOfOne">Chance that any one value lands on the target, 0 to 1.</param>
/// <param name="Chance">Chance of so many hits or more, 0 to 1; 1 where not applicable.</param>
/// <param name="IsFlagged">True with 3 hits or more and a chance of at most 0.001, both included.</param>
public sealed record ExactHitsCheck(bool IsApplicable, double Sigma, int Hits, double ChanceOfOne, double Chance, bool IsFlagged)
{
    private const int Window = 12;
    private const int FewestHits = 3;
    private const double LargestChance = 0.001;

    /// <summary>Judges received values in order; never throws.</summary>
    public static ExactHitsCheck Of(ReadOnlySpan<double> values, KpiTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (values.Length < Window || terms.Target is not { } target || terms.RoundingUnit is not { } unit || IsBound(target, terms))
        {
            return new(false, double.NaN, 0, 0, 1, false);
        }

        var sigma = ChartLimits.Of(values[..Window], screens: true).Sigma;
        var latest = values[^Window..];
        var hits = 0;
        foreach (var value in latest)
        {
            hits += Closeness.Compare(value, target) == 0 ? 1 : 0;
        }

        if (!(sigma > 0))
        {
            return new(false, sigma, hits, 0, 1, false);
        }

        var mean = ChartLimits.Of(latest, screens: true).Mean;
        var one = NormalDistribution.Between((target - (unit / 2) - mean) / sigma, (target + (unit / 2) - mean) / sigma);
        var chance = BinomialTail.AtLeast(hits, Window, one);
        return new(true, sigma, hits, one, chance, hits >= FewestHits && chance <= LargestChance);
    }

    private static bool IsBound(double target, KpiTerms terms) =>
        (terms.NaturalLow is { } low && Closeness.Compare(target, low) == 0)
        || (terms.NaturalHigh is { } high && Closeness.Compare(target, high) == 0);
}
