using System.Globalization;

namespace ContractOversight.Domain.Calendar;

/// <summary>A UK public-sector financial year: 1 April to the next 31 March, both ends inside.</summary>
/// <param name="StartYear">The calendar year in which it begins, for instance 2026 for 2026-27.</param>
/// <remarks>The year of PA23 s.93 (1 April) and of the accounts.</remarks>
public readonly record struct FinancialYear(int StartYear)
{
    /// <summary>1 April, the first day inside the year.</summary>
    public DateOnly First => new(StartYear, 4, 1);

    /// <summary>31 March, the last day inside the year.</summary>
    public DateOnly Last => new(StartYear + 1, 3, 31);

    /// <summary>The year that begins the day after <see cref="Last"/>.</summary>
    public FinancialYear Next => new(StartYear + 1);

    /// <summary>The year that ended the day before <see cref="First"/>.</summary>
    public FinancialYear Previous => new(StartYear - 1);

    /// <summary>The financial year that a day lies in. Never throws.</summary>
    public static FinancialYear Of(DateOnly day) => new(day.Month >= 4 ? day.Year : day.Year - 1);

    /// <summary>True when the day lies in the year, both ends included.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>The usual short name, for instance "2026-27".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{StartYear}-{(StartYear + 1) % 100:00}");
}
