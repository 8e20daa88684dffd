namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A disclosed failure to perform.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Start">First day of the period.</param>
/// <param name="End">Last day of the period, inclusive.</param>
/// <param name="Category">What failed.</param>
/// <param name="Events">How many times.</param>
public sealed record PublishedFailure(string Id, DateOnly Start, DateOnly End, string Category, int Events);
