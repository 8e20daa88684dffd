namespace ContractOversight.Exchange.OpenContracting;

/// <summary>An organisation's number in a list kept by someone, such as GB-COH (Companies House) or GB-CHC (charities).</summary>
/// <param name="Scheme">The list's code from org-id.guide, such as GB-COH.</param>
/// <param name="Id">The number as published, leading zeros kept.</param>
public sealed record OcdsIdentifier(string Scheme, string Id);
