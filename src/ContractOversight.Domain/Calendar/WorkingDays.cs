namespace ContractOversight.Domain.Calendar;

/// <summary>Working days as the Procurement Act 2023 and the Freedom of Information Act 2000 count them.</summary>
/// <param name="holidays">The bank holidays; a sum that touches a year they do not cover throws.</param>
/// <remarks>
/// PA23 s.123: not a Saturday, a Sunday or a bank holiday in any part of the United Kingdom. FOIA s.10(6) adds Christmas
/// Day and Good Friday, which are bank holidays in at least one part every year, so one calendar serves both. Keys PA23 and
/// FOIA in docs/law-sources.md.
/// </remarks>
public sealed class WorkingDays(BankHolidays holidays)
{
    /// <summary>The number of working days within which a request for information is answered (FOIA s.10(1)).</summary>
    public const int FoiDays = 20;

    /// <summary>The shortest standstill in working days (PA23 s.51(2), s.76).</summary>
    public const int StandstillDays = 8;

    /// <summary>Working days by the bank holidays that ship with the product.</summary>
    public static WorkingDays Uk { get; } = new(BankHolidays.Shipped);

    /// <summary>True on a working day in every part of the UK.</summary>
    /// <exception cref="BankHolidaysMissingException">The year is not covered.</exception>
    public bool IsWorkingDay(DateOnly day) =>
        !holidays.IsHolidayAnywhere(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>
    /// The last day of "N working days beginning with" a day: that day is number 1 if it is a working day, otherwise the
    /// next working day is. The authority may act on the calendar day after.
    /// </summary>
    /// <remarks>PA23 ss.51, 76. Starting from a non-working day is our reading.</remarks>
    /// <exception cref="BankHolidaysMissingException">The count runs into a year that is not covered.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public DateOnly LastDayBeginningWith(DateOnly first, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return Following(first.AddDays(-1), count);
    }

    /// <summary>The N-th working day after a day, which itself counts as 0 whether or not it is a working day.</summary>
    /// <exception cref="BankHolidaysMissingException">The count runs into a year that is not covered.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public DateOnly Following(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var reached = day;
        for (var left = count; left > 0;)
        {
            reached = reached.AddDays(1);
            left -= IsWorkingDay(reached) ? 1 : 0;
        }

        return reached;
    }

    /// <summary>The last day to answer a request for information: the 20th working day following its receipt.</summary>
    /// <remarks>FOIA s.10(1): the day of receipt is day 0.</remarks>
    /// <exception cref="BankHolidaysMissingException">The count runs into a year that is not covered.</exception>
    public DateOnly FoiAnswerDue(DateOnly receivedOn) => Following(receivedOn, FoiDays);

    /// <summary>The first day on which an authority may sign after a standstill that began with a notice.</summary>
    /// <param name="publishedOn">The day the notice was published.</param>
    /// <param name="days">Working days, 8 unless the notice states more.</param>
    /// <exception cref="BankHolidaysMissingException">The count runs into a year that is not covered.</exception>
    public DateOnly FirstDayAfterStandstill(DateOnly publishedOn, int days = StandstillDays) =>
        LastDayBeginningWith(publishedOn, days).AddDays(1);
}
