namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A payment made under a contract.</summary>
/// <param name="Id">Identifier; null when not given.</param>
/// <param name="Date">The day it was paid; null when not given.</param>
/// <param name="Value">The amount; null when not given.</param>
/// <param name="PayerName">Who paid; null when not given.</param>
/// <param name="PayeeName">Who was paid; null when not given.</param>
public sealed record OcdsTransaction(string? Id, DateOnly? Date, OcdsAmount? Value, string? PayerName, string? PayeeName);
