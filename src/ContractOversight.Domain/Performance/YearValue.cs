namespace ContractOversight.Domain.Performance;

/// <summary>Makes one value of a year's returns.</summary>
public static class YearValue
{
    /// <summary>The year's value in the KPI's unit; null where nothing usable was received. Never throws.</summary>
    /// <param name="returns">The returns that count, one per period, in any order.</param>
    /// <param name="aggregation">How to add up.</param>
    /// <param name="unitsPerWhole">What a share of one is in the KPI's unit: 100 for percent, 1 for a fraction. Used by sum over sum alone.</param>
    public static double? Of(IEnumerable<KpiReturn> returns, YearAggregation aggregation, double unitsPerWhole = 100)
    {
        var received = returns.Where(one => one.HasValue).OrderBy(one => one.PeriodStart).ToArray();
        if (received.Length == 0)
        {
            return null;
        }

        return aggregation switch
        {
            YearAggregation.Mean => received.Average(one => one.Value!.Value),
            YearAggregation.Last => received[^1].Value,
            _ => SumOverSum(received, unitsPerWhole),
        };
    }

    // A month without its cases cannot be weighed, and leaving it out would change the year in silence: the year is then unknown.
    private static double? SumOverSum(KpiReturn[] received, double unitsPerWhole)
    {
        var cases = received.Sum(one => one.Denominator ?? double.NaN);
        var counted = received.Sum(one => one.Numerator ?? double.NaN);
        return cases > 0 && double.IsFinite(counted) ? unitsPerWhole * counted / cases : null;
    }
}
