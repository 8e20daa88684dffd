namespace ContractOversight.Exchange.Columns;

/// <summary>What kind of value a column of this field holds; used to weigh two columns with fitting headings.</summary>
internal enum FieldKind
{
    Text,
    Money,
    Day,
    Flag,
    Count,
}

/// <summary>One fact that a column can hold, and the headings under which other bodies publish it.</summary>
/// <param name="Name">The name used in a mapping.</param>
/// <param name="Kind">What the column holds.</param>
/// <param name="Headings">Headings in plain form, likeliest first; a heading that merely contains one counts less.</param>
internal sealed record Field(string Name, FieldKind Kind, params string[] Headings)
{
    /// <summary>Words that show a heading means something else, for instance "id" beside "supplier".</summary>
    public string[] Without { get; init; } = [];

    /// <summary>True where only the whole heading counts, never a part of it.</summary>
    public bool WholeOnly { get; init; }
}
