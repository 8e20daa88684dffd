namespace ContractOversight.Exchange.Sheets;

/// <summary>What a cell style shows a number as.</summary>
internal enum XlsxStyleKind
{
    Plain,
    Date,
    Percent,
}

/// <summary>Tells a number format that shows a percentage from one that shows the number itself.</summary>
internal static class XlsxPercentFormat
{
    public static XlsxStyleKind KindOf(int number, string? code) =>
        XlsxDateFormat.IsDate(number, code) ? XlsxStyleKind.Date
        : IsPercent(number, code) ? XlsxStyleKind.Percent
        : XlsxStyleKind.Plain;

    /// <summary>Built-in formats 9 (0%) and 10 (0.00%), and any code with a sign that is neither quoted nor escaped.</summary>
    private static bool IsPercent(int number, string? code)
    {
        if (code is null)
        {
            return number is 9 or 10;
        }

        var isQuoted = false;
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '\\' or '_' or '*' when !isQuoted:
                    i++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case '%' when !isQuoted:
                    return true;
            }
        }

        return false;
    }
}
