namespace ContractOversight.Data.PublicCopy;

/// <summary>A release that is served as it was written.</summary>
public sealed class PublicRelease
{
    /// <summary>In the order of publication.</summary>
    public required int Id { get; init; }

    public required int ContractId { get; init; }

    public required string Ocid { get; init; }

    public required string ReleaseId { get; init; }

    public required DateTime PublishedAt { get; init; }

    public required string Sha256 { get; init; }

    public required string Json { get; init; }

    /// <summary>False once another release replaced it.</summary>
    public required bool IsLatest { get; init; }
}
