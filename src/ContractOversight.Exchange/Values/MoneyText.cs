using System.Globalization;
using System.Text.RegularExpressions;
using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Values;

/// <summary>The one place that turns what a cell says into pence.</summary>
/// <remarks>
/// A fraction of a penny is rounded to the nearest penny, half away from zero, from the exact decimal written. A number cell is first
/// taken to the 15 significant digits that a spreadsheet shows, so that 532.92999999999995 is 532.93.
/// </remarks>
public static partial class MoneyText
{
    /// <summary>The largest amount read, either side of zero: 100 billion pounds. A larger one is a slip of the keyboard.</summary>
    public const long MaximumPence = 10_000_000_000_000;

    private const int LongestAmount = 60;

    private static readonly string[] NotStated =
        ["n/a", "na", "n.a.", "n\\a", "not applicable", "tbc", "tba", "tbd", "to be confirmed", "to be agreed", "not known", "unknown", "not stated", "-", "--", "–", "—", "none", "?"];

    /// <summary>Reads an amount: £1,234.50, (1,234.50), 1,234.50-, -£5, 1234.5 and number cells. Never throws.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The pence; no pence and no problem where the cell is blank or says N/A, TBC or the like; otherwise the problem.</returns>
    public static MoneyRead Read(SheetCell cell) => cell.Kind switch
    {
        CellKind.Blank => new(null, null),
        CellKind.Number => FromNumber(cell.Text),
        CellKind.Text => FromText(cell.Text),
        CellKind.Error => new(null, $"The cell shows the error {cell.Text}. Correct the formula in the sheet."),
        CellKind.Merged => new(null, $"The cell is part of the merged cells {cell.Text}. Unmerge them and fill in each row."),
        CellKind.Date => new(null, "The cell holds a date, not an amount in pounds."),
        _ => new(null, "The cell holds yes or no, not an amount in pounds."),
    };

    private static MoneyRead FromNumber(string digits)
    {
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.Abs(number) > MaximumPence)
        {
            return TooLarge;
        }

        // G15 is what a spreadsheet shows; the sixteenth and seventeenth digits are noise of binary fractions.
        var shown = number.ToString("G15", CultureInfo.InvariantCulture);
        return decimal.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out var pounds) ? Rounded(pounds) : TooLarge;
    }

    private static MoneyRead FromText(string text)
    {
        if (NotStated.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return new(null, null);
        }

        if (text.Length > LongestAmount)
        {
            return new(null, "This is not an amount in pounds. Write figures only, for example 1234.50.");
        }

        var plain = Signs().Replace(text, "");
        plain = plain.Replace('−', '-').Replace('–', '-').Replace('‑', '-');
        if (plain == "-")
        {
            // "£ -" is how a spreadsheet's accounting format shows nought.
            return new(0, null);
        }

        var match = Amount().Match(plain);
        if (!match.Success)
        {
            return new(null, WhyNot(plain));
        }

        var minuses = plain.Count(character => character == '-') + (plain.StartsWith('(') ? 1 : 0) + (match.Groups["credit"].Success ? 1 : 0);
        if (minuses > 1 || plain.StartsWith('(') != plain.EndsWith(')'))
        {
            return new(null, "The minus sign or the brackets do not pair up. Write a credit as -1234.50.");
        }

        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pounds)
            ? Rounded(minuses == 1 ? -pounds : pounds)
            : TooLarge;
    }

    private static MoneyRead TooLarge => new(null, "The amount is larger than any contract. Check the number of digits.");

    private static MoneyRead Rounded(decimal pounds)
    {
        if (Math.Abs(pounds) > MaximumPence / 100m)
        {
            return TooLarge;
        }

        var pence = pounds * 100m;
        var whole = Math.Round(pence, 0, MidpointRounding.AwayFromZero);
        return new((long)whole, null, whole != pence);
    }

    private static string WhyNot(string text) => text switch
    {
        _ when text.AsSpan().IndexOfAny("$€") >= 0 => "The amount is not in pounds. Convert it to pounds.",
        _ when EuropeanComma().IsMatch(text) => "The amount has its comma and full stop the wrong way round, or commas in the wrong place. Write it as 12345.60.",
        _ when Shortened().IsMatch(text) => "The amount is shortened. Write it out in full, for example 1250000.",
        _ => "This is not an amount in pounds. Write figures only, for example 1234.50.",
    };

    [GeneratedRegex(@"[\s\u00A0\u202F£œ\uFFFDÂ]|GBP", RegexOptions.IgnoreCase)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^\(?[+-]?(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)-?(?<credit>CR)?\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^[-(]?[\d.,]*,[\d.,]*[-)]?$")]
    private static partial Regex EuropeanComma();

    [GeneratedRegex(@"^[-(]?[\d.,]+(k|m|bn|million|thousand|billion)\)?$|e[+-]?\d+$", RegexOptions.IgnoreCase)]
    private static partial Regex Shortened();
}
