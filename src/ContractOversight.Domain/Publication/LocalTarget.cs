using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Publication;

/// <summary>The office's own target where the law says "as soon as practicable" and names no days. It is not a legal deadline.</summary>
public static class LocalTarget
{
    /// <summary>The default target in working days; the office may choose another.</summary>
    public const int DefaultWorkingDays = 20;

    /// <summary>The target day: so many working days after the event. In a year without bank holidays on file, weekdays are counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is less than 1.</exception>
    public static DateOnly After(DateOnly eventOn, int workingDays)
    {
        try
        {
            return WorkingDays.Uk.Following(eventOn, workingDays);
        }
        catch (BankHolidaysMissingException)
        {
            return Weekdays(eventOn, workingDays);
        }
    }

    private static DateOnly Weekdays(DateOnly day, int left)
    {
        while (left > 0)
        {
            day = day.AddDays(1);
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
