namespace ContractOversight.Domain.Performance;

/// <summary>A target from the day it takes effect until the next step.</summary>
/// <param name="From">First day it holds, included.</param>
/// <param name="Target">The target in the KPI's unit; null where the KPI has none from that day.</param>
public readonly record struct TargetStep(DateOnly From, double? Target);
