namespace ContractOversight.Exchange.Columns;

/// <summary>Names a column without a heading as a spreadsheet does: "column C".</summary>
internal static class ColumnLetters
{
    private const string Prefix = "column ";

    public static string NameOf(int index)
    {
        var letters = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return Prefix + letters;
    }

    public static int? IndexOf(string name)
    {
        var trimmed = name.Trim();
        if (!trimmed.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || trimmed.Length is <= 7 or > 10 || !trimmed[7..].All(char.IsAsciiLetter))
        {
            return null;
        }

        return trimmed[7..].ToUpperInvariant().Aggregate(0, (index, letter) => (index * 26) + letter - 'A' + 1) - 1;
    }
}
