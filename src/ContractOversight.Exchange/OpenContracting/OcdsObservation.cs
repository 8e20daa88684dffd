namespace ContractOversight.Exchange.OpenContracting;

/// <summary>One target or reading of a KPI.</summary>
/// <param name="Id">Identifier; null when not given.</param>
/// <param name="Period">The period measured.</param>
/// <param name="Measure">The figure or words as published; null when not given.</param>
/// <param name="Unit">The unit's name; null when not given.</param>
public sealed record OcdsObservation(string? Id, OcdsPeriod Period, string? Measure, string? Unit);
