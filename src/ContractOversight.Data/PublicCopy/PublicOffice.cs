namespace ContractOversight.Data.PublicCopy;

/// <summary>An office that has published something.</summary>
public sealed class PublicOffice
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? Contact { get; init; }

    public required int Contracts { get; init; }

    public required DateTime PublishedAt { get; init; }
}
