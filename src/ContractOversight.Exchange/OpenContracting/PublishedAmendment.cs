namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A change to the agreement.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Date">The day it took effect.</param>
/// <param name="Description">What changed.</param>
/// <param name="Rationale">Why; null when not given.</param>
public sealed record PublishedAmendment(string Id, DateOnly Date, string Description, string? Rationale);
