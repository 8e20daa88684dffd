namespace ContractOversight.Domain.Performance;

/// <summary>Whether values crowd just on the good side of the target. For an officer's eye; never an accusation.</summary>
/// <param name="Values">How many of the latest values were looked at, 24 at most; 0 where there are fewer than 18 or nothing to measure by.</param>
/// <param name="Band">Half a standard deviation, in the KPI's unit: how near counts as near.</param>
/// <param name="JustMet">Values at the target or better, by less than the band.</param>
/// <param name="JustMissed">Values worse than the target, by no more than the band.</param>
/// <param name="Chance">Chance of so lopsided a split or more if both sides were equally likely, 0 to 1.</param>
/// <param name="IsFlagged">True with 6 near values or more and a chance of at most 0.01, both included.</param>
public sealed record BunchingCheck(int Values, double Band, int JustMet, int JustMissed, double Chance, bool IsFlagged)
{
    private const int Baseline = 12;
    private const int Window = 24;
    private const int FewestValues = 18;
    private const int FewestNear = 6;
    private const double LargestChance = 0.01;

    /// <summary>Judges received values in order; never throws.</summary>
    public static BunchingCheck Of(ReadOnlySpan<double> values, KpiTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (values.Length < FewestValues || terms.BetterSign == 0 || terms.Target is not { } target)
        {
            return new(0, double.NaN, 0, 0, 1, false);
        }

        var band = ChartLimits.Of(values[..Baseline], screens: true).Sigma / 2;
        if (!(band > 0))
        {
            return new(0, band, 0, 0, 1, false);
        }

        var latest = values[^Math.Min(Window, values.Length)..];
        var (met, missed) = (0, 0);
        foreach (var value in latest)
        {
            var isNearGoodEnd = Closeness.IsWorse(value, target + (terms.BetterSign * band), terms.BetterSign);
            var isNearBadEnd = !Closeness.IsWorse(value, target - (terms.BetterSign * band), terms.BetterSign);
            var isMiss = Closeness.IsWorse(value, target, terms.BetterSign);
            met += !isMiss && isNearGoodEnd ? 1 : 0;
            missed += isMiss && isNearBadEnd ? 1 : 0;
        }

        var chance = BinomialTail.AtLeast(met, met + missed, 0.5);
        return new(latest.Length, band, met, missed, chance, met + missed >= FewestNear && chance <= LargestChance);
    }
}
