namespace ContractOversight.Domain.Performance;

/// <summary>What is true at one received period, and the evidence.</summary>
internal readonly record struct ReceivedVerdict(
    SlippageConditions Conditions,
    ChartLabel? Label,
    ChartLimits? Limits,
    SlippageLevel Level,
    ulong ValuesFingerprint);
