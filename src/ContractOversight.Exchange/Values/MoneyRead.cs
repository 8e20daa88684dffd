namespace ContractOversight.Exchange.Values;

/// <summary>What was made of a cell that should hold pounds.</summary>
/// <param name="Pence">The amount in whole pence; null where the cell states none or cannot be read.</param>
/// <param name="Problem">Why it cannot be read, as a sentence; null where it was read or states no amount.</param>
/// <param name="WasRounded">True where the cell held a fraction of a penny.</param>
public readonly record struct MoneyRead(long? Pence, string? Problem, bool WasRounded = false);
