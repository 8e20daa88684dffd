using System.Globalization;
using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication;

/// <summary>A span of days that a recurring duty reports on.</summary>
internal readonly record struct Period(string Key, DateOnly First, DateOnly Last);

/// <summary>The periods that touch the span from the start of the register to today, the current one included.</summary>
internal static class Periods
{
    public static IEnumerable<Period> Months(DateOnly from, DateOnly today)
    {
        for (var month = Month.Of(from); month.First <= today; month = month.Next)
        {
            yield return new(string.Create(CultureInfo.InvariantCulture, $"{month.Year}-{month.Number:00}"), month.First, month.Last);
        }
    }

    public static IEnumerable<Period> Quarters(DateOnly from, DateOnly today)
    {
        for (var quarter = Quarter.Of(from); quarter.First <= today; quarter = quarter.Next)
        {
            yield return new(KeyOf(quarter), quarter.First, quarter.Last);
        }
    }

    public static IEnumerable<Period> HalfYears(DateOnly from, DateOnly today)
    {
        for (var half = HalfYear.Of(from); half.First <= today; half = half.Next)
        {
            yield return new(half.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), half.First, half.Last);
        }
    }

    public static string KeyOf(Quarter quarter) => string.Create(CultureInfo.InvariantCulture, $"{quarter.Year}-q{quarter.Number}");
}
