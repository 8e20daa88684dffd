namespace ContractOversight.Exchange.Sheets;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Nothing, or spaces only.</summary>
    Blank,

    /// <summary>Text, trimmed of spaces at both ends.</summary>
    Text,

    /// <summary>A number kept as a number; its text is the digits as stored, with a full stop for the decimal point.</summary>
    Number,

    /// <summary>A number that the workbook shows as a date.</summary>
    Date,

    /// <summary>Yes or no, kept as such by the workbook; its text is TRUE or FALSE.</summary>
    Boolean,

    /// <summary>A formula that failed; its text is what a person sees, such as #REF!.</summary>
    Error,

    /// <summary>A cell hidden under a merged one; its text is the address of the merged range.</summary>
    Merged,
}

/// <summary>One cell as a person sees it.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">The text, digits, error or merged range; empty where blank. For a date, the ISO day or day and time.</param>
/// <param name="Moment">The day and time of a date cell; null for every other kind.</param>
public readonly record struct SheetCell(CellKind Kind, string Text, DateTime? Moment = null)
{
    /// <summary>A cell with nothing in it.</summary>
    public static SheetCell Blank { get; } = new(CellKind.Blank, "");

    /// <summary>True for a number that the workbook shows as a percentage: it is kept as 0.952 and a person sees 95.2%.</summary>
    public bool IsPercent { get; init; }

    /// <summary>True where there is nothing to read.</summary>
    public bool IsBlank => Kind == CellKind.Blank || Text is null;

    /// <summary>A cell of text; blank where the text is empty or only spaces. Never throws.</summary>
    /// <param name="text">The text as read, not yet trimmed.</param>
    /// <returns>The cell.</returns>
    public static SheetCell OfText(string text)
    {
        var trimmed = text.AsSpan().Trim(" \t\r\n\u00A0\uFEFF\u200B");
        if (trimmed.StartsWith("\u00EF\u00BB\u00BF"))
        {
            // A byte-order mark that was itself encoded once more.
            trimmed = trimmed[3..].TrimStart();
        }

        return trimmed.Length == 0 ? Blank : new(CellKind.Text, trimmed.Length == text.Length ? text : trimmed.ToString());
    }
}
