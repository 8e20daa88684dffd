using System.Globalization;

namespace ContractOversight.Web.Features.Shared.Components;

/// <summary>Which of the three boxes of a date are wrong.</summary>
[Flags]
internal enum DayParts
{
    None = 0,
    Day = 1,
    Month = 2,
    Year = 4,
    All = Day | Month | Year,
}

/// <summary>A date typed into three boxes: the day, or the end of a sentence that starts with the field's name and the boxes to mark.</summary>
internal sealed record DayEntry(DateOnly? Day, string? Problem, DayParts Wrong)
{
    private static readonly DateTimeFormatInfo British = CultureInfo.GetCultureInfo("en-GB").DateTimeFormat;

    public static DayEntry Read(string? day, string? month, string? year)
    {
        var missing = (IsBlank(day) ? DayParts.Day : 0) | (IsBlank(month) ? DayParts.Month : 0) | (IsBlank(year) ? DayParts.Year : 0);
        if (missing is DayParts.All)
        {
            return new(null, null, DayParts.None);
        }

        if (missing is not DayParts.None)
        {
            return new(null, $"must include a {Named(missing)}", missing);
        }

        var hasYear = TryNumber(year, out var yearNumber);
        if (hasYear && (year!.Trim().Length != 4 || yearNumber < 1900))
        {
            return new(null, "must have a year of 4 numbers, like 2026", DayParts.Year);
        }

        var hasDay = TryNumber(day, out var dayNumber) && dayNumber is >= 1 and <= 31;
        var hasMonth = TryMonth(month!, out var monthNumber);
        var wrong = (hasDay ? 0 : DayParts.Day) | (hasMonth ? 0 : DayParts.Month) | (hasYear ? 0 : DayParts.Year);
        if (wrong is not DayParts.None)
        {
            return new(null, "must be a real date", wrong);
        }

        return dayNumber <= DateTime.DaysInMonth(yearNumber, monthNumber)
            ? new(new DateOnly(yearNumber, monthNumber, dayNumber), null, DayParts.None)
            : new(null, "must be a real date", DayParts.Day);
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    private static bool TryNumber(string? text, out int number) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool TryMonth(string text, out int month)
    {
        if (TryNumber(text, out month))
        {
            return month is >= 1 and <= 12;
        }

        var typed = text.Trim().TrimEnd('.');
        for (month = 1; month <= 12; month++)
        {
            var name = British.GetMonthName(month);
            if (typed.Length >= 3 && name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Named(DayParts parts)
    {
        var names = new[] { (DayParts.Day, "day"), (DayParts.Month, "month"), (DayParts.Year, "year") }
            .Where(p => parts.HasFlag(p.Item1))
            .Select(p => p.Item2);

        return string.Join(" and ", names);
    }
}
