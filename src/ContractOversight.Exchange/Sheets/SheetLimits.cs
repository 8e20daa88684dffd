namespace ContractOversight.Exchange.Sheets;

/// <summary>How much of a file from outside is read before it is refused; every limit is inclusive and is checked on what is actually read, never on what the file claims.</summary>
public sealed record SheetLimits
{
    /// <summary>The limits used where the caller gives none.</summary>
    public static SheetLimits Default { get; } = new();

    /// <summary>Bytes of the file itself. Default 104,857,600 (100 MiB).</summary>
    public long MaximumFileBytes { get; init; } = 100L * 1024 * 1024;

    /// <summary>Bytes after inflating, over all parts of a workbook or ZIP together. Default 167,772,160 (160 MiB).</summary>
    public long MaximumInflatedBytes { get; init; } = 160L * 1024 * 1024;

    /// <summary>Parts in a workbook or files in a ZIP. Default 2,000.</summary>
    public int MaximumEntries { get; init; } = 2_000;

    /// <summary>Rows in one sheet, blank ones counted. Default 1,048,576, as many as a spreadsheet shows.</summary>
    public int MaximumRows { get; init; } = 1_048_576;

    /// <summary>Cells in one row. Default 2,000.</summary>
    public int MaximumColumns { get; init; } = 2_000;

    /// <summary>Filled cells in the whole file. Default 20,000,000.</summary>
    public long MaximumCells { get; init; } = 20_000_000;

    /// <summary>Characters in one cell. Default 100,000.</summary>
    public int MaximumCellCharacters { get; init; } = 100_000;

    /// <summary>Characters of shared text in a workbook, over all of it. Default 40,000,000.</summary>
    public long MaximumSharedTextCharacters { get; init; } = 40_000_000;

    /// <summary>Line breaks inside one quoted CSV cell; more means a quotation mark was left open. Default 500.</summary>
    public int MaximumLinesInCell { get; init; } = 500;
}
