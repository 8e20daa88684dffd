namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A buyer or supplier named in a release. Contact people are left out on purpose: they are personal data.</summary>
/// <param name="Id">The party's id within the release; null where the publisher gives none.</param>
/// <param name="Name">The name as published; null where there is none.</param>
/// <param name="Identifiers">The organisation's numbers, the main one first; empty when none is given.</param>
public sealed record OcdsOrganisation(string? Id, string? Name, IReadOnlyList<OcdsIdentifier> Identifiers)
{
    /// <summary>The number under a scheme, such as GB-COH; null when it is not given.</summary>
    public string? NumberIn(string scheme) =>
        Identifiers.FirstOrDefault(identifier => string.Equals(identifier.Scheme, scheme, StringComparison.OrdinalIgnoreCase))?.Id;
}
