namespace ContractOversight.Exchange.Sheets;

/// <summary>Tells a number format that shows a day from one that shows an amount.</summary>
internal static class XlsxDateFormat
{
    /// <summary>Built-in formats 14-17, 22 and the East Asian day formats show a day; 18-21 and 45-47 show a time alone.</summary>
    public static bool IsDate(int number, string? code) => code is null
        ? number is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58)
        : ShowsDay(code);

    private static bool ShowsDay(string code)
    {
        bool quoted = false, bracketed = false, hasDayOrYear = false, hasMonth = false, hasTime = false;
        for (var i = 0; i < code.Length; i++)
        {
            var character = char.ToLowerInvariant(code[i]);
            switch (character)
            {
                case '\\' or '_' or '*' when !quoted:
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '[' when !quoted:
                    bracketed = true;
                    break;
                case ']' when !quoted:
                    bracketed = false;
                    break;
                case ';' when !quoted && !bracketed:
                    i = code.Length;
                    break;
                default:
                    if (!quoted && !bracketed)
                    {
                        hasDayOrYear |= character is 'd' or 'y';
                        hasMonth |= character == 'm';
                        hasTime |= character is 'h' or 's';
                    }

                    break;
            }
        }

        return hasDayOrYear || (hasMonth && !hasTime);
    }
}
