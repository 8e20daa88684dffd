namespace ContractOversight.Domain.Performance;

/// <summary>One band of a service-point scale.</summary>
/// <param name="Name">The contract's word: minor, serious, severe.</param>
/// <param name="Edge">The value furthest from the target that still falls in the band, included.</param>
/// <param name="Points">Points for a value in the band.</param>
public sealed record ServicePointBand(string Name, double Edge, int Points);
