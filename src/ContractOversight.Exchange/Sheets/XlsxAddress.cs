namespace ContractOversight.Exchange.Sheets;

/// <summary>Cell addresses such as C7.</summary>
internal static class XlsxAddress
{
    /// <summary>The column of an address, 0 for A.</summary>
    public static int Column(string address)
    {
        var column = 0;
        foreach (var character in address)
        {
            if (!char.IsAsciiLetter(character))
            {
                break;
            }

            column = checked((column * 26) + (char.ToUpperInvariant(character) - 'A' + 1));
            if (column > 16_384)
            {
                throw FileRefusedException.Damaged();
            }
        }

        return column == 0 ? throw FileRefusedException.Damaged() : column - 1;
    }

    /// <summary>The row of an address, 1 for the first.</summary>
    public static int Row(string address) =>
        int.TryParse(address.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$"), out var row) ? row : throw FileRefusedException.Damaged();
}
