namespace ContractOversight.Domain.Calendar;

/// <summary>A working-day sum touched a year for which no bank holidays are held; the answer would have been a guess.</summary>
public sealed class BankHolidaysMissingException : Exception
{
    /// <summary>Names the year that is missing.</summary>
    public BankHolidaysMissingException(int year)
        : base($"Bank holidays for {year} are not loaded. Add them before working days in that year can be counted.") =>
        Year = year;

    /// <summary>The calendar year without data.</summary>
    public int Year { get; }
}
