namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A KPI with its targets or readings.</summary>
/// <param name="Id">Stable identifier.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What is measured; null when the name says it.</param>
/// <param name="Unit">Unit of the figures; null when they are plain counts.</param>
/// <param name="Targets">What was agreed.</param>
/// <param name="Readings">What was measured; periods without a reading are left out, never written as 0.</param>
public sealed record PublishedKpi(
    string Id,
    string Title,
    string? Description,
    string? Unit,
    IReadOnlyList<PublishedObservation> Targets,
    IReadOnlyList<PublishedObservation> Readings);
