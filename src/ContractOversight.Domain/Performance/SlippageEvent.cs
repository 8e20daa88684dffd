namespace ContractOversight.Domain.Performance;

/// <summary>One event of a case.</summary>
/// <param name="Period">Index of the period.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Level">The level after it.</param>
public readonly record struct SlippageEvent(int Period, SlippageEventKind Kind, SlippageLevel Level);
