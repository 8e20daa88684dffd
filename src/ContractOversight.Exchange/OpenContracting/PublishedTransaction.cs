namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A payment made under the agreement.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Date">The day it was paid.</param>
/// <param name="NetPence">Whole pence excluding VAT; negative for a credit.</param>
/// <param name="Payee">Who was paid.</param>
public sealed record PublishedTransaction(string Id, DateOnly Date, long NetPence, PublishedParty Payee);
