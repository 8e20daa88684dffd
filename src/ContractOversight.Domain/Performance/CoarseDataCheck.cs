namespace ContractOversight.Domain.Performance;

/// <summary>Whether a KPI's data are too coarse for its control chart to weigh more than a watch.</summary>
/// <param name="Sigma">Estimated standard deviation of the values, in the KPI's unit; not a number where it cannot be worked out.</param>
/// <param name="ExpectedFailures">For shares: cases per period expected on the rarer side; null where numerators or denominators are not known.</param>
/// <param name="MeanCount">For counts: the mean per period; null otherwise.</param>
/// <param name="Reasons">Why, one sentence each; empty where the data are fine.</param>
public sealed record CoarseDataCheck(double Sigma, double? ExpectedFailures, double? MeanCount, IReadOnlyList<string> Reasons)
{
    private const int FewestSteps = 2;
    private const double FewestFailures = 5;
    private const double SmallestMeanCount = 3;

    /// <summary>True where any reason holds.</summary>
    public bool IsFlagged => Reasons.Count > 0;

    /// <summary>Judges the returns of a baseline; never throws.</summary>
    /// <param name="terms">Kind of measure and rounding step.</param>
    /// <param name="baseline">The received returns that set the limits, in order.</param>
    public static CoarseDataCheck Of(KpiTerms terms, IReadOnlyList<KpiReturn> baseline)
    {
        var values = baseline.Where(one => one.HasValue).Select(one => one.Value!.Value).ToArray();
        var limits = ChartLimits.Of(values, screens: true);
        double? failures = terms.Measure == KpiMeasure.Proportion ? FailuresPerPeriod(baseline) : null;
        double? meanCount = terms.Measure == KpiMeasure.Count && values.Length > 0 ? limits.Mean : null;
        List<string> reasons = [];
        if (terms.RoundingUnit is { } unit && Closeness.Compare(limits.Sigma, FewestSteps * unit) < 0)
        {
            reasons.Add("The values vary by less than two rounding steps.");
        }

        if (failures is { } few && Closeness.Compare(few, FewestFailures) < 0)
        {
            reasons.Add("Fewer than five failures are expected in a period.");
        }

        if (meanCount is { } mean && Closeness.Compare(mean, SmallestMeanCount) < 0)
        {
            reasons.Add("The count averages less than three in a period.");
        }

        return new(limits.Sigma, failures, meanCount, reasons);
    }

    // Successes may be the rare side (a lower-is-better share counts failures as its numerator), so the rarer side is taken.
    private static double? FailuresPerPeriod(IReadOnlyList<KpiReturn> baseline)
    {
        var known = baseline.Where(one => one is { Numerator: not null, Denominator: > 0 }).ToArray();
        if (known.Length == 0)
        {
            return null;
        }

        var counted = known.Average(one => one.Numerator!.Value);
        return Math.Min(counted, known.Average(one => one.Denominator!.Value) - counted);
    }
}
