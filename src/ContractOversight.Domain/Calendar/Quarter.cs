using System.Globalization;

namespace ContractOversight.Domain.Calendar;

/// <summary>Three calendar months that end on 31 March, 30 June, 30 September or 31 December.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Number">1 for January to March, up to 4 for October to December.</param>
/// <remarks>These are the quarters of PA23 s.70 and of the quarterly lists of SI 2011/3050 para 13.</remarks>
public readonly record struct Quarter(int Year, int Number)
{
    /// <summary>The first day inside the quarter.</summary>
    public DateOnly First => new(Year, (Number * 3) - 2, 1);

    /// <summary>The last day inside the quarter.</summary>
    public DateOnly Last => First.AddMonths(3).AddDays(-1);

    /// <summary>The quarter after this one.</summary>
    public Quarter Next => Of(Last.AddDays(1));

    /// <summary>The quarter before this one.</summary>
    public Quarter Previous => Of(First.AddDays(-1));

    /// <summary>The quarter that a day lies in. Never throws.</summary>
    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>True when the day lies in the quarter, both ends included.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>Its months in words, for instance "April to June 2026".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{First:MMMM} to {Last:MMMM yyyy}");
}
