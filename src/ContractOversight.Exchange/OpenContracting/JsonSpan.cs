namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Where an item stands in a buffer.</summary>
internal readonly record struct JsonSpan(int Start, int Length);
