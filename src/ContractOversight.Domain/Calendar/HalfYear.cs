using System.Globalization;

namespace ContractOversight.Domain.Calendar;

/// <summary>Half a financial year: 1 April to 30 September, or 1 October to 31 March, both ends inside.</summary>
/// <param name="First">The first day inside it: always a 1 April or a 1 October when made by <see cref="Of"/>.</param>
/// <remarks>
/// The reporting periods of PA23 s.69, which end on 31 March and 30 September. The very first period under s.69 was
/// shorter (1 January to 31 March 2026); whoever counts payments cuts it at the commencement date. Key COM4 in
/// docs/law-sources.md.
/// </remarks>
public readonly record struct HalfYear(DateOnly First)
{
    /// <summary>The last day inside it: 30 September or 31 March.</summary>
    public DateOnly Last => First.AddMonths(6).AddDays(-1);

    /// <summary>The half-year after this one.</summary>
    public HalfYear Next => new(First.AddMonths(6));

    /// <summary>The half-year before this one.</summary>
    public HalfYear Previous => new(First.AddMonths(-6));

    /// <summary>The half-year that a day lies in. Never throws.</summary>
    public static HalfYear Of(DateOnly day) => day.Month is >= 4 and <= 9
        ? new(new DateOnly(day.Year, 4, 1))
        : new(new DateOnly(day.Month >= 10 ? day.Year : day.Year - 1, 10, 1));

    /// <summary>True when the day lies in it, both ends included.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>Its months in words, for instance "April to September 2026".</summary>
    public override string ToString() => First.Year == Last.Year
        ? string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{First:MMMM} to {Last:MMMM yyyy}")
        : string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{First:MMMM yyyy} to {Last:MMMM yyyy}");
}
