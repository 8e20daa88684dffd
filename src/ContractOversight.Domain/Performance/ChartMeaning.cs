namespace ContractOversight.Domain.Performance;

/// <summary>Reads a label with the KPI's direction.</summary>
internal static class ChartMeaning
{
    internal static PointMeaning Of(ChartLabel label, KpiDirection direction) => (IsHigh(label), direction) switch
    {
        (null, _) => PointMeaning.CommonCause,
        (true, KpiDirection.HigherIsBetter) or (false, KpiDirection.LowerIsBetter) => PointMeaning.Improvement,
        (false, KpiDirection.HigherIsBetter) or (true, KpiDirection.LowerIsBetter) => PointMeaning.Concern,
        (true, _) => PointMeaning.NeutralHigh,
        (false, _) => PointMeaning.NeutralLow,
    };

    internal static VariationIcon IconOf(ChartLabel label, KpiDirection direction) => (Of(label, direction), IsHigh(label)) switch
    {
        (PointMeaning.Improvement, true) => VariationIcon.ImprovementHigh,
        (PointMeaning.Improvement, _) => VariationIcon.ImprovementLow,
        (PointMeaning.Concern, true) => VariationIcon.ConcernHigh,
        (PointMeaning.Concern, _) => VariationIcon.ConcernLow,
        (PointMeaning.NeutralHigh, _) => VariationIcon.NeutralHigh,
        (PointMeaning.NeutralLow, _) => VariationIcon.NeutralLow,
        _ => VariationIcon.CommonCause,
    };

    private static bool? IsHigh(ChartLabel label) => label switch
    {
        ChartLabel.AboveLimit or ChartLabel.Rising or ChartLabel.TwoInThreeAbove or ChartLabel.RunAbove => true,
        ChartLabel.BelowLimit or ChartLabel.Falling or ChartLabel.TwoInThreeBelow or ChartLabel.RunBelow => false,
        _ => null,
    };
}
