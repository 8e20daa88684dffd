namespace ContractOversight.Domain.Publication;

/// <summary>One column of a published table: its heading, the kind of its values and how a value is read from a record.</summary>
/// <typeparam name="T">The record behind one row.</typeparam>
public sealed class PublicationColumn<T>
{
    internal PublicationColumn(string heading, string description, CellKind kind, Func<T, CellValue> read, int? width)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(heading);
        Heading = heading;
        Description = description;
        Kind = kind;
        Read = read;
        Width = width;
        Key = KeyOf(heading);
    }

    /// <summary>What stands above the column, in plain ASCII words; stable, since people's own sheets refer to it.</summary>
    public string Heading { get; }

    /// <summary>The name in JSON: the heading in camel case ("Start date" is "startDate").</summary>
    public string Key { get; }

    /// <summary>What the column means, for the data dictionary.</summary>
    public string Description { get; }

    /// <summary>The kind of every value in the column.</summary>
    public CellKind Kind { get; }

    /// <summary>How the value is read from the record.</summary>
    public Func<T, CellValue> Read { get; }

    /// <summary>Width in a sheet, in characters; null means the usual width for the kind.</summary>
    public int? Width { get; }

    private static string KeyOf(string heading)
    {
        var key = new System.Text.StringBuilder(heading.Length);
        var startsWord = false;
        foreach (var letter in heading)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                startsWord = key.Length > 0;
                continue;
            }

            key.Append(startsWord || key.Length == 0 ? Cased(letter, startsWord) : char.ToLowerInvariant(letter));
            startsWord = false;
        }

        return key.ToString();
    }

    private static char Cased(char letter, bool startsWord) =>
        startsWord ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter);
}
