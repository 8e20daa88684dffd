namespace ContractOversight.Exchange.Columns;

/// <summary>How sure the recognition of a column is.</summary>
public enum MappingConfidence
{
    /// <summary>The caller said so.</summary>
    Given,

    /// <summary>The heading is one that is known.</summary>
    Certain,

    /// <summary>The heading contains words that are known.</summary>
    Likely,

    /// <summary>The heading is vague and the values decided.</summary>
    Guess,
}

/// <summary>One column that was recognised.</summary>
/// <param name="Field">The fact it holds, for example Supplier or PaidOn.</param>
/// <param name="Heading">Its heading as written; empty where it has none.</param>
/// <param name="Index">Its place, 0 for the first column.</param>
/// <param name="Confidence">How sure the recognition is.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record MappedColumn(string Field, string Heading, int Index, MappingConfidence Confidence, string Reason);

/// <summary>A column with a heading that no fact was recognised in; its values are not taken.</summary>
/// <param name="Heading">Its heading as written.</param>
/// <param name="Index">Its place, 0 for the first column.</param>
public sealed record UnrecognisedColumn(string Heading, int Index);

/// <summary>What was recognised in one sheet.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="HeadingRow">The row number of the headings.</param>
/// <param name="Columns">The recognised columns.</param>
/// <param name="Unrecognised">The other columns that have headings.</param>
public sealed record ColumnMapping(string Sheet, int HeadingRow, IReadOnlyList<MappedColumn> Columns, IReadOnlyList<UnrecognisedColumn> Unrecognised)
{
    /// <summary>The place of a field's column; null where it has none. Never throws.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The place, 0 for the first column.</returns>
    public int? IndexOf(string field) => Columns.FirstOrDefault(column => column.Field == field)?.Index;

    /// <summary>The heading of a field's column, or the field's name where it has no column or no heading. Never throws.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The heading.</returns>
    public string HeadingOf(string field) =>
        Columns.FirstOrDefault(column => column.Field == field) is { Heading.Length: > 0 } column ? column.Heading : field;

    /// <summary>This mapping as a choice that can be remembered for the next file of the same source.</summary>
    /// <returns>The choice.</returns>
    public MappingChoice ToChoice() => new() { Fields = Columns.ToDictionary(column => column.Field, ColumnName) };

    private static string ColumnName(MappedColumn column) => column.Heading.Length > 0 ? column.Heading : ColumnLetters.NameOf(column.Index);
}
