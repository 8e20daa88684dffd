namespace ContractOversight.Domain.Contracts;

/// <summary>A file attached to an agreement; its bytes are kept once under their SHA-256.</summary>
public sealed class Document
{
    /// <summary>The most characters a file name or title may have.</summary>
    public const int NameMaxLength = 255;

    /// <summary>The register's own number for the document; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The office that keeps it.</summary>
    public required int OfficeId { get; init; }

    /// <summary>The agreement it is attached to.</summary>
    public required int ContractId { get; init; }

    /// <summary>What it is, in the office's words.</summary>
    public required string Title { get; set; }

    /// <summary>Name it was uploaded under; shown, never used as a path.</summary>
    public required string FileName { get; init; }

    /// <summary>Media type by its content.</summary>
    public required string MediaType { get; init; }

    /// <summary>Length in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal characters.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Whether it is the copy made for the public; everything else is private.</summary>
    public bool IsPublicCopy { get; set; }

    /// <summary>The document that replaced this one; null while it is current.</summary>
    public int? SupersededById { get; set; }

    /// <summary>Instant of the upload, UTC.</summary>
    public required DateTime UploadedAt { get; init; }

    /// <summary>Sign-in id of the person who uploaded it.</summary>
    public required string UploadedById { get; init; }
}
