namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A change to a contract.</summary>
/// <param name="Id">Identifier; null when not given.</param>
/// <param name="Date">The day of the change; null when not given.</param>
/// <param name="Description">What changed; null when not given.</param>
/// <param name="Rationale">Why; null when not given.</param>
public sealed record OcdsAmendment(string? Id, DateOnly? Date, string? Description, string? Rationale);
