using System.Globalization;

namespace ContractOversight.Domain.Performance;

/// <summary>One measurement period of a KPI: a calendar month, a calendar quarter or a financial year.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="Frequency">Its length.</param>
public readonly record struct MeasurementPeriod(DateOnly Start, ReportingFrequency Frequency)
{
    private const int FirstMonthOfFinancialYear = 4;

    /// <summary>Its last day, included.</summary>
    public DateOnly End => Next.Start.AddDays(-1);

    /// <summary>The period after it.</summary>
    public MeasurementPeriod Next => After(1);

    /// <summary>Its name: "May 2026", "April to June 2026" or "2026/27".</summary>
    public string Name => Frequency switch
    {
        ReportingFrequency.Monthly => Start.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        ReportingFrequency.Quarterly => Start.ToString("MMMM", CultureInfo.InvariantCulture) + " to " + End.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Start.Year}/{(Start.Year + 1) % 100:00}"),
    };

    private int Months => Frequency switch
    {
        ReportingFrequency.Monthly => 1,
        ReportingFrequency.Quarterly => 3,
        _ => 12,
    };

    /// <summary>The period that a day falls in.</summary>
    public static MeasurementPeriod Containing(DateOnly day, ReportingFrequency frequency)
    {
        var month = frequency switch
        {
            ReportingFrequency.Monthly => day.Month,
            ReportingFrequency.Quarterly => ((day.Month - 1) / 3 * 3) + 1,
            _ => FirstMonthOfFinancialYear,
        };
        var year = frequency == ReportingFrequency.Yearly && day.Month < FirstMonthOfFinancialYear ? day.Year - 1 : day.Year;
        return new(new(year, month, 1), frequency);
    }

    /// <summary>The period a number of periods later.</summary>
    public MeasurementPeriod After(int periods) => this with { Start = Start.AddMonths(Months * periods) };

    /// <summary>How many periods lie between the start of this one and the start of the one holding <paramref name="day"/>; negative before it.</summary>
    public int PeriodsUntil(DateOnly day)
    {
        var other = Containing(day, Frequency).Start;
        return (((other.Year - Start.Year) * 12) + other.Month - Start.Month) / Months;
    }
}
