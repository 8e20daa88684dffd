namespace ContractOversight.Domain.Publication;

/// <summary>One publication of an agreement: an Open Contracting release, written once and never altered.</summary>
public sealed class Release
{
    /// <summary>The most characters an ocid or a release id may have.</summary>
    public const int IdMaxLength = 200;

    /// <summary>The register's own number for the release, in the order of publication; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The office that published it.</summary>
    public required int OfficeId { get; init; }

    /// <summary>The agreement published.</summary>
    public required int ContractId { get; init; }

    /// <summary>Open Contracting identifier of the contracting process.</summary>
    public required string Ocid { get; init; }

    /// <summary>The release's own identifier, unique within the installation.</summary>
    public required string ReleaseId { get; init; }

    /// <summary>Instant of publication, UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>Sign-in id of the person who published it.</summary>
    public required string PublishedById { get; init; }

    /// <summary>The release as Open Contracting JSON.</summary>
    public required string Json { get; init; }

    /// <summary>SHA-256 of the JSON in UTF-8, 64 lower-case hexadecimal characters.</summary>
    public required string Sha256 { get; init; }

    /// <summary>True when earlier releases of the agreement must no longer be served, since they show what is now withheld.</summary>
    public bool WithdrawsEarlier { get; init; }
}
