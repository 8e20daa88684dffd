using System.Globalization;

namespace ContractOversight.Domain.Calendar;

/// <summary>One calendar month.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Number">1 for January, up to 12 for December.</param>
/// <remarks>The period of the monthly spend and grant files of SI 2011/3050 para 14.</remarks>
public readonly record struct Month(int Year, int Number)
{
    /// <summary>The first day inside the month.</summary>
    public DateOnly First => new(Year, Number, 1);

    /// <summary>The last day inside the month.</summary>
    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    /// <summary>The month after this one.</summary>
    public Month Next => Of(Last.AddDays(1));

    /// <summary>The month before this one.</summary>
    public Month Previous => Of(First.AddDays(-1));

    /// <summary>The month that a day lies in. Never throws.</summary>
    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>True when the day lies in the month, both ends included.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>Its name, for instance "September 2026".</summary>
    public override string ToString() => string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{First:MMMM yyyy}");
}
