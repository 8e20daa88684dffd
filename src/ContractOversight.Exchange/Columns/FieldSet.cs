namespace ContractOversight.Exchange.Columns;

/// <summary>The facts of one kind of file, and which of them it cannot do without.</summary>
/// <param name="What">The kind of file in words: "contract register".</param>
/// <param name="Fields">The facts.</param>
/// <param name="Required">Groups of names; one of each group must have a column.</param>
internal sealed record FieldSet(string What, IReadOnlyList<Field> Fields, IReadOnlyList<RequiredField> Required)
{
    /// <summary>How many headings must be recognised before a row is taken for the heading row.</summary>
    public int FewestHeadings { get; init; } = 2;
}

/// <summary>A fact that must have a column.</summary>
/// <param name="Words">What to call it to a person.</param>
/// <param name="AnyOf">The fields that give it.</param>
internal sealed record RequiredField(string Words, params string[] AnyOf);
