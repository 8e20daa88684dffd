namespace ContractOversight.Data.Intake;

/// <summary>One file brought to the register: what was recognised in it, what would happen, and what did.</summary>
public sealed class Import
{
    public const int FileNameMaxLength = 255;

    public int Id { get; init; }

    public required int OfficeId { get; init; }

    public required ImportKind Kind { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required DateTime RequestedAt { get; init; }

    public required string RequestedById { get; init; }

    public ImportState State { get; set; }

    /// <summary>JSON of the column mapping in use; null for a file without columns.</summary>
    public string? Mapping { get; set; }

    /// <summary>JSON of the report, as the command line writes it; null until the file was checked.</summary>
    public string? Report { get; set; }

    /// <summary>Rows handled so far, for the progress page.</summary>
    public int RowsDone { get; set; }

    public DateTime? FinishedAt { get; set; }

    /// <summary>Why the file as a whole was refused; null when it was not.</summary>
    public string? Refusal { get; set; }
}

/// <summary>What a file is imported as.</summary>
public enum ImportKind
{
    Register,
    Spend,
    Readings,
    Ocds,
}

/// <summary>How far an import has come.</summary>
public enum ImportState
{
    /// <summary>Uploaded; the check has not finished.</summary>
    Checking,

    /// <summary>Checked without saving anything; waits for a person.</summary>
    Checked,

    /// <summary>Confirmed; being saved.</summary>
    Saving,

    /// <summary>Saved whole.</summary>
    Saved,

    /// <summary>Refused as a whole; nothing was saved.</summary>
    Refused,

    /// <summary>Given up by a person; nothing was saved.</summary>
    Abandoned,
}
