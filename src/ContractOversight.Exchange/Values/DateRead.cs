namespace ContractOversight.Exchange.Values;

/// <summary>What was made of a cell that should hold a day.</summary>
/// <param name="Day">The day; null where the cell states none or cannot be read.</param>
/// <param name="Problem">Why it cannot be read, as a sentence; null where it was read or states no day.</param>
/// <param name="IsTimeOnly">True for 00:00:00, which is what is left when an export loses the day.</param>
public readonly record struct DateRead(DateOnly? Day, string? Problem, bool IsTimeOnly = false);
