namespace ContractOversight.Data.PublicCopy;

/// <summary>A supplier of at least one published agreement, as the newest release that names it has it.</summary>
public sealed class PublicSupplier
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Scheme { get; init; }

    public string? Number { get; init; }

    public bool? IsSmallOrMedium { get; init; }

    public bool? IsVoluntary { get; init; }

    public required int Contracts { get; init; }
}
