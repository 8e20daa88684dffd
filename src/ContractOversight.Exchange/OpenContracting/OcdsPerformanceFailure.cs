namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A disclosed failure to perform.</summary>
/// <param name="Id">Identifier; null when not given.</param>
/// <param name="Period">The period it covers.</param>
/// <param name="Category">What failed; null when not given.</param>
/// <param name="Events">How many times; null when not given.</param>
/// <remarks>OCDS performance failures extension, https://extensions.open-contracting.org/en/extensions/performance_failures/, read November 2026.</remarks>
public sealed record OcdsPerformanceFailure(string? Id, OcdsPeriod Period, string? Category, decimal? Events);
