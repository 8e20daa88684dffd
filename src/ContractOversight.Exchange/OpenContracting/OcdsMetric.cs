namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A KPI: what is measured, and what was agreed or seen.</summary>
/// <param name="Id">Identifier; null when not given.</param>
/// <param name="Title">Name; null when not given.</param>
/// <param name="Description">What is measured; null when not given.</param>
/// <param name="IsAgreed">True for what the contract agrees; false for what was measured while it runs.</param>
/// <param name="Observations">Targets or readings.</param>
/// <remarks>OCDS metrics extension, https://extensions.open-contracting.org/en/extensions/metrics/, read November 2026.</remarks>
public sealed record OcdsMetric(
    string? Id, string? Title, string? Description, bool IsAgreed, IReadOnlyList<OcdsObservation> Observations);
