namespace ContractOversight.Domain.Calendar;

/// <summary>The bank holidays of some whole calendar years, as data; asking about any other year is an error.</summary>
public sealed class BankHolidays
{
    private readonly Dictionary<DateOnly, UkNations> _days;
    private readonly HashSet<int> _years;

    /// <summary>Takes the holidays of one or more whole years; a year with at least one holiday counts as covered.</summary>
    public BankHolidays(IEnumerable<BankHoliday> holidays)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        _days = holidays.GroupBy(h => h.On).ToDictionary(g => g.Key, g => g.Aggregate(UkNations.None, (all, h) => all | h.KeptIn));
        _years = [.. _days.Keys.Select(d => d.Year)];
    }

    /// <summary>The table that ships with the product: 2025 to 2028.</summary>
    /// <remarks>
    /// Computed from the usual rules, not read from a published list, and to be checked each year against https://www.gov.uk/bank-holidays;
    /// 15 June 2026 (Scotland, one-off) is the least certain entry.
    /// </remarks>
    public static BankHolidays Shipped { get; } = new(BankHolidayTable.Rows);

    /// <summary>The years covered, in order.</summary>
    public IEnumerable<int> Years => _years.Order();

    /// <summary>True when the day is a bank holiday in any part of the UK, as PA23 s.123 and FOIA s.10(6) ask.</summary>
    /// <exception cref="BankHolidaysMissingException">The day's year is not covered.</exception>
    public bool IsHolidayAnywhere(DateOnly day) => Where(day) != UkNations.None;

    /// <summary>The parts of the UK that keep the day; <see cref="UkNations.None"/> for an ordinary day.</summary>
    /// <exception cref="BankHolidaysMissingException">The day's year is not covered.</exception>
    public UkNations Where(DateOnly day) => _years.Contains(day.Year)
        ? _days.GetValueOrDefault(day)
        : throw new BankHolidaysMissingException(day.Year);
}
