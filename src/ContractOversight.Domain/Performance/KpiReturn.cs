namespace ContractOversight.Domain.Performance;

/// <summary>One return of one KPI as it arrived; a correction is a further return, never a change to this one.</summary>
/// <param name="PeriodStart">Any day of the period measured; the first by custom.</param>
/// <param name="Value">The value; null where the return came without one, which counts as missing, never as zero.</param>
/// <param name="ReceivedOn">The day it arrived.</param>
/// <param name="Revision">0 for the first return of a period, 1 for its first correction, and so on.</param>
/// <param name="Numerator">The cases that count, where the KPI is a share.</param>
/// <param name="Denominator">All cases, where the KPI is a share.</param>
public sealed record KpiReturn(
    DateOnly PeriodStart,
    double? Value,
    DateOnly ReceivedOn,
    int Revision = 0,
    double? Numerator = null,
    double? Denominator = null)
{
    /// <summary>True where there is a finite value to judge.</summary>
    public bool HasValue => Value is { } value && double.IsFinite(value);
}
