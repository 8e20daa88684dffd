namespace ContractOversight.Domain.Performance;

/// <summary>One point of a drawn control chart.</summary>
/// <param name="On">The day that stands for its period.</param>
/// <param name="Value">The measured value; null where missing.</param>
/// <param name="Segment">Number of the rebases so far.</param>
/// <param name="Side">1 above the mean, 0 on it, -1 below; null where unknown.</param>
/// <param name="IsOutsideLimits">True strictly outside the limits; null where unknown.</param>
/// <param name="IsCloseToLimits">True inside the limits but strictly beyond two thirds of the way to one; null where unknown.</param>
/// <param name="Label">The rule that picks the point out.</param>
/// <param name="Meaning">What that means, given the KPI's direction.</param>
public readonly record struct ChartPoint(
    DateOnly On,
    double? Value,
    int Segment,
    int? Side,
    bool? IsOutsideLimits,
    bool? IsCloseToLimits,
    ChartLabel Label,
    PointMeaning Meaning);
