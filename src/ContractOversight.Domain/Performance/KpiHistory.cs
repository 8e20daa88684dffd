namespace ContractOversight.Domain.Performance;

/// <summary>Everything the register holds about one KPI, whatever the day; the evaluation takes from it what was known on its day.</summary>
public sealed record KpiHistory
{
    /// <summary>How often the KPI is measured. A KPI whose frequency changes becomes a new KPI.</summary>
    public required ReportingFrequency Frequency { get; init; }

    /// <summary>Any day of the first period for which a return is due.</summary>
    public required DateOnly FirstPeriod { get; init; }

    /// <summary>Any day of the last period for which a return is due; null while the contract runs.</summary>
    public DateOnly? LastPeriod { get; init; }

    /// <summary>The dated versions of the terms, in any order. Periods before the first are judged by the first.</summary>
    public required IReadOnlyList<KpiTerms> Terms { get; init; }

    /// <summary>All returns, corrections included, in any order. The highest revision known on the day counts.</summary>
    public required IReadOnlyList<KpiReturn> Returns { get; init; }

    /// <summary>Approved rebases.</summary>
    public IReadOnlyList<ApprovedRebase> Rebases { get; init; } = [];

    /// <summary>Approved relief.</summary>
    public IReadOnlyList<ReliefPeriod> Relief { get; init; } = [];

    /// <summary>Adds working days to a day by the calendar of the office; the default knows weekends but no bank holidays.</summary>
    public Func<DateOnly, int, DateOnly> AddWorkingDays { get; init; } = AddWeekdays;

    private static DateOnly AddWeekdays(DateOnly from, int days)
    {
        var day = from;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
