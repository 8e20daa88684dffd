namespace ContractOversight.Domain.Performance;

/// <summary>Judges the latest limits of a chart against its target.</summary>
internal static class ChartAssurance
{
    internal static AssuranceVerdict Of(ControlChart chart)
    {
        var options = chart.Options;
        if (chart.HasTooFewValues)
        {
            return AssuranceVerdict.TooFewPoints;
        }

        if (chart.Points.Count == 0 || BetterSign(options.Direction) is not { } sign)
        {
            return AssuranceVerdict.None;
        }

        if (TargetOf(options, chart.Points[^1].On) is not { } target)
        {
            return options.BlanksAssuranceWithoutTarget || options.TargetSteps.Count == 0
                ? AssuranceVerdict.None
                : AssuranceVerdict.Inconsistent;
        }

        return Judge(chart.Segments[^1].Limits, target, sign);
    }

    private static AssuranceVerdict Judge(in ChartLimits limits, double target, int sign)
    {
        if (!limits.HasLimits)
        {
            return AssuranceVerdict.Inconsistent;
        }

        if (limits.IsWithoutVariation)
        {
            return Closeness.IsWorse(limits.Mean, target, sign) ? AssuranceVerdict.ConsistentFail : AssuranceVerdict.ConsistentPass;
        }

        var (best, worst) = sign > 0 ? (limits.Upper, limits.Lower) : (limits.Lower, limits.Upper);
        if (Closeness.IsWorse(best, target, sign))
        {
            return AssuranceVerdict.ConsistentFail;
        }

        return Closeness.IsWorse(target, worst, sign) ? AssuranceVerdict.ConsistentPass : AssuranceVerdict.Inconsistent;
    }

    private static double? TargetOf(ChartOptions options, DateOnly latest)
    {
        if (options.TargetSteps.Count == 0)
        {
            return options.Target;
        }

        var steps = options.TargetSteps.OrderBy(step => step.From);
        return options.JudgesByTargetInForce
            ? steps.LastOrDefault(step => step.From <= latest).Target
            : steps.Last().Target;
    }

    private static int? BetterSign(KpiDirection direction) => direction switch
    {
        KpiDirection.HigherIsBetter => 1,
        KpiDirection.LowerIsBetter => -1,
        _ => null,
    };
}
