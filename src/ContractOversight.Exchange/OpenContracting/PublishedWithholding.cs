namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Something held back, said openly. What national security forbids to mention is not passed in at all.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="What">The field or document, in the register's words.</param>
/// <param name="LegalBasis">The provision relied on, such as "Procurement Act 2023, section 94".</param>
/// <param name="LookedAtAgainOn">When the decision is looked at again; null when no day is set.</param>
public sealed record PublishedWithholding(string Id, string What, string LegalBasis, DateOnly? LookedAtAgainOn);
