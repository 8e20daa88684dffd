namespace ContractOversight.Exchange.OpenContracting;

/// <summary>One figure of a KPI.</summary>
/// <param name="Id">Stable identifier within the KPI.</param>
/// <param name="Start">First day of the period.</param>
/// <param name="End">Last day of the period, inclusive.</param>
/// <param name="Measure">The figure, in the KPI's unit.</param>
/// <param name="Notes">The rating or the supplier's reply; null when there is none.</param>
public sealed record PublishedObservation(string Id, DateOnly Start, DateOnly End, decimal Measure, string? Notes = null);
