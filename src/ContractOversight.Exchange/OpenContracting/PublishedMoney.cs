namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A value in pounds sterling as it goes out in a release.</summary>
/// <param name="NetPence">Whole pence excluding VAT; null when only the amount with VAT is known.</param>
/// <param name="GrossPence">Whole pence including VAT; null when not known.</param>
public sealed record PublishedMoney(long? NetPence, long? GrossPence = null);
