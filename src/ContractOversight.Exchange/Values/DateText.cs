using System.Globalization;
using System.Text.RegularExpressions;
using ContractOversight.Domain.Calendar;
using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Values;

/// <summary>The one place that turns what a cell says into a day.</summary>
/// <remarks>Years of two figures from 00 to 69 are this century's. A time of day is left off; a time with a zone is first taken to the United Kingdom.</remarks>
public static partial class DateText
{
    /// <summary>The first year read.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year read.</summary>
    public const int LastYear = 2199;

    private const int LongestDate = 60;
    private const int FirstSerial = 18_264;
    private const int LastSerial = 109_574;
    private static readonly string[] NotStated =
        ["n/a", "na", "n.a.", "not applicable", "tbc", "tba", "tbd", "to be confirmed", "not known", "unknown", "not stated", "none", "ongoing", "rolling", "open ended", "-", "--", "–", "?"];

    private static readonly string[] Named =
        ["d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "d MMM yy", "d MMMM yy", "yyyy MMM d"];

    /// <summary>Reads a day: ISO, 1/4/2026, 05-Oct-21, 14 Apr 2023, a spreadsheet's day number. Never throws.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="order">Which comes first in figures, as the column's other cells show.</param>
    /// <param name="is1904">True where the workbook counts days from 1904.</param>
    /// <returns>The day; no day and no problem where the cell is blank or says N/A, TBC or the like; otherwise the problem.</returns>
    public static DateRead Read(SheetCell cell, DateOrder order = DateOrder.DayFirst, bool is1904 = false) => cell.Kind switch
    {
        CellKind.Blank => new(null, null),
        CellKind.Date => Within(DateOnly.FromDateTime(cell.Moment!.Value)),
        CellKind.Number => FromSerial(cell.Text, is1904),
        CellKind.Text => FromText(cell.Text, order),
        CellKind.Error => new(null, $"The cell shows the error {cell.Text}. Correct the formula in the sheet."),
        CellKind.Merged => new(null, $"The cell is part of the merged cells {cell.Text}. Unmerge them and fill in each row."),
        _ => new(null, "The cell holds yes or no, not a date."),
    };

    private static DateRead FromSerial(string digits, bool is1904) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= FirstSerial - 1462 && number < LastSerial
        && XlsxDate.FromSerial(number, is1904) is { } moment
            ? Within(DateOnly.FromDateTime(moment))
            : FromText(digits, DateOrder.DayFirst);

    private static DateRead FromText(string text, DateOrder order)
    {
        if (NotStated.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return new(null, null);
        }

        if (text.Length > LongestDate)
        {
            return NotADate;
        }

        if (TimeOnly().IsMatch(text))
        {
            return new(null, "The cell gives a time but no day. Fill in the day.", IsTimeOnly: true);
        }

        if (Numeric().Match(text) is { Success: true } numeric)
        {
            return FromFigures(numeric, order);
        }

        if (Iso().Match(text) is { Success: true } iso)
        {
            return FromIso(text, iso);
        }

        if (Serial().IsMatch(text))
        {
            var number = double.Parse(text, CultureInfo.InvariantCulture);
            return number is >= FirstSerial and < LastSerial && XlsxDate.FromSerial(number, is1904: false) is { } moment
                ? Within(DateOnly.FromDateTime(moment))
                : NotADate;
        }

        return FromName(text);
    }

    private static DateRead FromFigures(Match match, DateOrder order)
    {
        var first = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var second = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        var year = Year(match.Groups[3].Value);
        var (day, month) = order == DateOrder.DayFirst ? (first, second) : (second, first);
        return month is >= 1 and <= 12
            ? OfParts(year, month, day)
            : new(null, order == DateOrder.DayFirst
                ? "The date has its month before its day, unlike the other dates of the column. Write it as day/month/year."
                : "The date has its day before its month, unlike the other dates of the column. Write it as month/day/year like the others.");
    }

    private static DateRead FromIso(string text, Match match)
    {
        if (match.Groups["zone"].Success
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return Within(UkClock.DateOf(instant));
        }

        return OfParts(
            int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture));
    }

    private static DateRead FromName(string text)
    {
        var plain = Ordinal().Replace(WeekdayOrTime().Replace(text, ""), "$1");
        plain = Parting().Replace(plain, " ").Trim().Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        if (!DateOnly.TryParseExact(plain, Named, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return MonthOnly().IsMatch(plain)
                ? new(null, "The date gives a month but no day. Write the day too, for example 1 April 2026.")
                : NotADate;
        }

        var isShort = !FourFigures().IsMatch(plain);
        return isShort ? OfParts(Year((day.Year % 100).ToString("00", CultureInfo.InvariantCulture)), day.Month, day.Day) : Within(day);
    }

    private static DateRead NotADate => new(null, "This is not a date. Write it as day/month/year, for example 01/04/2026.");

    private static int Year(string figures)
    {
        var year = int.Parse(figures, CultureInfo.InvariantCulture);
        return figures.Length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static DateRead OfParts(int year, int month, int day) =>
        year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? new(null, "There is no such day in the calendar. Correct the date.")
            : Within(new(year, month, day));

    private static DateRead Within(DateOnly day) => day.Year is >= FirstYear and <= LastYear
        ? new(day, null)
        : new(null, $"The year is before {FirstYear} or after {LastYear}. Correct the date.");

    [GeneratedRegex(@"^\d{1,2}:\d{2}(:\d{2})?(\.\d+)?$")]
    private static partial Regex TimeOnly();

    [GeneratedRegex(@"^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s?[AaPp][Mm])?)?$")]
    private static partial Regex Numeric();

    [GeneratedRegex(@"^(?<y>\d{4})[-/.]?(?<m>\d{2})[-/.]?(?<d>\d{2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^\d{5,6}(\.\d+)?$")]
    private static partial Regex Serial();

    [GeneratedRegex(@"^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,?\s+|\s+\d{1,2}:\d{2}(:\d{2})?$", RegexOptions.IgnoreCase)]
    private static partial Regex WeekdayOrTime();

    [GeneratedRegex(@"\b(\d{1,2})(st|nd|rd|th)\b(?: of\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"[\s,./-]+")]
    private static partial Regex Parting();

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex FourFigures();

    [GeneratedRegex(@"^[A-Za-z]{3,9} (\d{2}|\d{4})$")]
    private static partial Regex MonthOnly();
}
