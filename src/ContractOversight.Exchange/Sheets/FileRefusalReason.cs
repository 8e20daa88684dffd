namespace ContractOversight.Exchange.Sheets;

/// <summary>Why a whole file was refused; for counting and for tests, the sentence beside it is for people.</summary>
public enum FileRefusalReason
{
    /// <summary>There is nothing in the file.</summary>
    Empty,

    /// <summary>The file is neither a workbook, a CSV file nor a ZIP of CSV files.</summary>
    NotASheet,

    /// <summary>The file is protected by a password.</summary>
    Protected,

    /// <summary>The file breaks off or lacks a part that it needs.</summary>
    Damaged,

    /// <summary>The file is larger than is accepted, as it is or once unpacked.</summary>
    TooLarge,

    /// <summary>The file holds instructions that a register never needs, such as a document type declaration.</summary>
    Unsafe,

    /// <summary>No row was found that names the columns.</summary>
    NoHeadings,

    /// <summary>Two columns have the same heading.</summary>
    DuplicateHeading,

    /// <summary>A column that the record cannot do without is absent.</summary>
    MissingColumn,

    /// <summary>The text cannot be read as rows and cells, for instance because a quotation mark is never closed.</summary>
    UnreadableText,

    /// <summary>The file says nowhere which month or quarter it is about.</summary>
    NoPeriod,
}
