using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Flags;

/// <summary>The reading of a period that is over was due and has not been received: missing data is a finding, never silence.</summary>
public sealed class ReturnLateRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => SlippageCodes.ReturnLate;

    /// <inheritdoc />
    public string Title => "Reading missing";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        foreach (var kpi in facts.Kpis)
        {
            if (LatestDue(kpi, facts, today) is { } latest && !kpi.Readings.Any(reading => reading.PeriodStart == latest.Period.Start))
            {
                yield return new Finding(
                    Code, $"kpi:{kpi.Kpi.Id}", Severity.Act,
                    $"{Wording.Short(kpi.Kpi.Name)}: no reading for {latest.Period.Name}; it was due on {Wording.Day(latest.Due)} and is {Wording.Days(today.DayNumber - latest.Due.DayNumber)} late.",
                    latest.Due, kpi.Kpi.Id, latest.Due.AddDays(1));
            }
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) =>
        facts.Kpis.FirstOrDefault(kpi => kpi.Kpi.Id == flag.KpiId) is { Readings: [.., { } last] } kpi
            ? $"The reading for {MeasurementPeriod.Containing(last.PeriodStart, LatestReading.InForce(kpi.Versions, last.PeriodStart).Frequency).Name} was received."
            : "No reading is due any more.";

    /// <summary>The last period whose reading was due before today, within the KPI's use and the agreement's term.</summary>
    private static (MeasurementPeriod Period, DateOnly Due)? LatestDue(KpiFacts kpi, ContractFacts facts, DateOnly today)
    {
        var lastDay = Earliest(today, kpi.Kpi.StoppedOn, facts.TermOn(today).ExpiresOn);
        var firstDay = facts.Contract.StartsOn is { } start && start > kpi.Versions[0].InForceFrom ? start : kpi.Versions[0].InForceFrom;
        var version = LatestReading.InForce(kpi.Versions, lastDay);
        for (var period = MeasurementPeriod.Containing(lastDay, version.Frequency); period.End >= firstDay; period = period.After(-1))
        {
            var terms = LatestReading.InForce(kpi.Versions, period.Start);
            var due = AddWorkingDays(period.End, terms.DueWorkingDays);
            if (due < today)
            {
                return (period, due);
            }
        }

        return null;
    }

    private static DateOnly Earliest(DateOnly day, params DateOnly?[] others) =>
        others.OfType<DateOnly>().Append(day).Min();

    // Outside the years whose bank holidays are held, weekends alone are counted: a day or two early, but never a failed sweep.
    private static DateOnly AddWorkingDays(DateOnly day, int count)
    {
        if (count < 1)
        {
            return day;
        }

        try
        {
            return WorkingDays.Uk.Following(day, count);
        }
        catch (BankHolidaysMissingException)
        {
            for (var left = count; left > 0; left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1)
            {
                day = day.AddDays(1);
            }

            return day;
        }
    }
}
