namespace ContractOversight.Domain.Calendar;

/// <summary>
/// Adding and taking away whole months. The day of the month is kept where it exists and is otherwise the month's last:
/// 31 January and one month is 28 (or 29) February; 29 February 2028 and twelve months is 28 February 2029.
/// </summary>
public static class MonthArithmetic
{
    /// <summary>The day that many months after <paramref name="day"/>; negative months go back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies outside the years 1 to 9999.</exception>
    public static DateOnly Add(DateOnly day, int months) => day.AddMonths(months);

    /// <summary>The last day of a term of so many months whose first day is <paramref name="first"/>.</summary>
    /// <remarks>Twelve months from 1 April 2026 end on 31 March 2027; "one month beginning with" 10 May ends on 9 June.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is less than 1.</exception>
    public static DateOnly LastDayOfTerm(DateOnly first, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return first.AddMonths(months).AddDays(-1);
    }

    /// <summary>
    /// The new last day when a term that ended on <paramref name="last"/> runs on for so many months. A term that ended
    /// at a month's end still does: 28 February 2027 and twelve months is 29 February 2028.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is less than 1.</exception>
    public static DateOnly ExtendTerm(DateOnly last, int months) => LastDayOfTerm(last.AddDays(1), months);
}
