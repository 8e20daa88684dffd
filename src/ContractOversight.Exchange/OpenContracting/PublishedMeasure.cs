namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A KPI as the register judges it: its target and every period due.</summary>
/// <param name="Id">The KPI's code, stable within the agreement.</param>
/// <param name="Title">Its name.</param>
/// <param name="Unit">Unit of the figures.</param>
/// <param name="Frequency">How often it is reported, in words.</param>
/// <param name="Target">The target in words, such as "At least 95%".</param>
/// <param name="Periods">Oldest first.</param>
public sealed record PublishedMeasure(
    string Id, string Title, string Unit, string Frequency, string Target, IReadOnlyList<PublishedPeriod> Periods);

/// <summary>One period of a KPI.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Value">The figure; null when none was given.</param>
/// <param name="Rating">The rating in words; null when it cannot be rated.</param>
/// <param name="Status">"received", "missing" (its day has passed) or "awaited".</param>
public sealed record PublishedPeriod(DateOnly Start, DateOnly End, double? Value, string? Rating, string Status);
