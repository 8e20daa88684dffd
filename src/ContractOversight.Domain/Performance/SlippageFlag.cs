namespace ContractOversight.Domain.Performance;

/// <summary>One condition of one KPI from the first period at which it held until enough received periods without it.</summary>
/// <param name="Condition">Which condition.</param>
/// <param name="Opened">Index of the period at which it opened; with KPI, condition and segment, its lasting key.</param>
/// <param name="Segment">The segment it opened in.</param>
/// <param name="Closed">Index of the period at which it closed; null while open.</param>
/// <param name="Limits">The locked limits in force when it opened; null where the baseline was not complete.</param>
/// <param name="Label">The chart's word on the point; null where the baseline was not complete.</param>
/// <param name="ValuesFingerprint">Fingerprint of the received values up to its opening; differs once any of them is restated.</param>
public sealed record SlippageFlag(
    SlippageConditions Condition,
    int Opened,
    int Segment,
    int? Closed,
    ChartLimits? Limits,
    ChartLabel? Label,
    ulong ValuesFingerprint)
{
    /// <summary>The stored code of the flag.</summary>
    public string Code => SlippageCodes.Of(Condition);
}
