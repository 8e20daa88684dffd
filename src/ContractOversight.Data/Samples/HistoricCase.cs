using ContractOversight.Domain.Contracts;

namespace ContractOversight.Data.Samples;

/// <summary>A historic example: only what its sources give; whatever they leave open is null and stays unknown.</summary>
/// <param name="Reference">The register's own reference.</param>
/// <param name="Title">What it was.</param>
/// <param name="Parties">Who bought, in words: most of those bodies are gone.</param>
internal sealed record HistoricCase(string Reference, string Title, string Parties)
{
    public AgreementKind Kind { get; init; } = AgreementKind.Contract;

    public required string Category { get; init; }

    public IReadOnlyList<string> Suppliers { get; init; } = [];

    public DateOnly? StartsOn { get; init; }

    public DateOnly? InitialEndsOn { get; init; }

    public (int Months, DateOnly On)? RefusedOption { get; init; }

    public long? EstimatedPounds { get; init; }

    public long? AwardedPounds { get; init; }

    public required IReadOnlyList<string> Facts { get; init; }

    public required IReadOnlyList<string> Addresses { get; init; }
}
