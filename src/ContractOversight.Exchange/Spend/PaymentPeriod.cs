using System.Globalization;
using System.Text.RegularExpressions;

namespace ContractOversight.Exchange.Spend;

/// <summary>The month, quarter or year that a spend file is about.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive.</param>
public sealed partial record PaymentPeriod(DateOnly From, DateOnly To)
{
    private const string Months = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private const int LongestName = 260;
    private static readonly string[] Order = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>A calendar month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Where there is no such month.</exception>
    public static PaymentPeriod Month(int year, int month) => Span(year, month, 1);

    /// <summary>Infers the period from a name such as darlington-2014-10, Apr 18, jan-mar-2014 or Q1 2025-26 (quarters are those of the financial year). Never throws.</summary>
    /// <param name="name">A file's or sheet's name.</param>
    /// <returns>The period; null where the name shows none.</returns>
    public static PaymentPeriod? FromName(string name)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        var plain = Path.GetFileNameWithoutExtension(name).Replace('_', ' ').ToLowerInvariant();
        return FromMonths(plain) ?? FromQuarter(plain) ?? FromFigures(plain);
    }

    /// <summary>The period in words for a person: "October 2014" or "1 April 2014 to 30 June 2014".</summary>
    /// <returns>The words.</returns>
    public string InWords() => From.Day == 1 && To == From.AddMonths(1).AddDays(-1)
        ? From.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))
        : string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{From:d MMMM yyyy} to {To:d MMMM yyyy}");

    private static PaymentPeriod? FromMonths(string plain)
    {
        if (TwoMonths().Match(plain) is { Success: true } two)
        {
            var (first, last) = (MonthOf(two.Groups[1].Value), MonthOf(two.Groups[2].Value));
            var year = YearOf(two.Groups[3].Value);
            var months = ((last - first + 12) % 12) + 1;
            return Span(first > last ? year - 1 : year, first, months);
        }

        return OneMonth().Match(plain) is { Success: true } one ? Month(YearOf(one.Groups[2].Value), MonthOf(one.Groups[1].Value)) : null;
    }

    private static PaymentPeriod? FromQuarter(string plain)
    {
        var match = QuarterFirst().Match(plain);
        match = match.Success ? match : QuarterLast().Match(plain);
        if (!match.Success)
        {
            return null;
        }

        var quarter = int.Parse(match.Groups["q"].ValueSpan, CultureInfo.InvariantCulture);
        var start = new DateOnly(YearOf(match.Groups["y"].Value), 4, 1).AddMonths((quarter - 1) * 3);
        return Span(start.Year, start.Month, 3);
    }

    private static PaymentPeriod? FromFigures(string plain)
    {
        if (YearMonth().Match(plain) is { Success: true } match)
        {
            return Month(YearOf(match.Groups[1].Value), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
        }

        return FinancialYear().Match(plain) is { Success: true } year
            && (YearOf(year.Groups[1].Value) + 1) % 100 == int.Parse(year.Groups[2].ValueSpan, CultureInfo.InvariantCulture) % 100
                ? Span(YearOf(year.Groups[1].Value), 4, 12)
                : null;
    }

    private static PaymentPeriod Span(int year, int month, int months)
    {
        var from = new DateOnly(year, month, 1);
        return new(from, from.AddMonths(months).AddDays(-1));
    }

    private static int MonthOf(string name) => Array.IndexOf(Order, name[..3]) + 1;

    private static int YearOf(string figures) =>
        int.Parse(figures, CultureInfo.InvariantCulture) is var year && year < 100 ? 2000 + year : year;

    [GeneratedRegex(@"(?<![a-z])(" + Months + @")\s*(?:-|to|–)\s*(" + Months + @")[\s,-]*((?:20)?\d{2})(?!\d)")]
    private static partial Regex TwoMonths();

    [GeneratedRegex(@"(?<![a-z])(" + Months + @")[\s,'-]*((?:20)?\d{2})(?!\d)")]
    private static partial Regex OneMonth();

    [GeneratedRegex(@"q(?:uarter)?\s?(?<q>[1-4])[\s,-]*(?:of\s)?(?<y>20\d{2})(?!\d)")]
    private static partial Regex QuarterFirst();

    [GeneratedRegex(@"(?<!\d)(?<y>20\d{2})(?:[-/ ]?\d{2})?[\s,-]*q(?:uarter)?\s?(?<q>[1-4])")]
    private static partial Regex QuarterLast();

    [GeneratedRegex(@"(?<!\d)(20\d{2})[-. ]?(0[1-9]|1[0-2])(?!\d)")]
    private static partial Regex YearMonth();

    [GeneratedRegex(@"(?<!\d)(20\d{2})\s?[-/ ]\s?((?:20)?\d{2})(?!\d)")]
    private static partial Regex FinancialYear();
}
