namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A part of a tender that can be won on its own.</summary>
/// <param name="Id">Identifier; null when not given.</param>
/// <param name="Title">Title; null when not given.</param>
/// <param name="Status">Code; null when not given.</param>
/// <param name="Value">Value; null when not given.</param>
public sealed record OcdsLot(string? Id, string? Title, string? Status, OcdsAmount? Value);
