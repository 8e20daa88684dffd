using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Web.Features.Performance;

/// <summary>Which periods a KPI is measured for, and how one period's value is judged.</summary>
internal static class KpiJudgement
{
    public static ReportingFrequency Frequency(this KpiFacts facts) => facts.Versions[^1].Frequency;

    /// <summary>The version in force on the first day of the period; the first one for a period that began before it.</summary>
    public static KpiVersion VersionFor(this KpiFacts facts, DateOnly periodStart) =>
        facts.Versions.LastOrDefault(version => version.InForceFrom <= periodStart) ?? facts.Versions[0];

    public static PeriodRating Rate(this KpiFacts facts, DateOnly periodStart, double? value) =>
        PeriodRating.Of(Terms(facts.VersionFor(periodStart)), value);

    public static KpiTerms Terms(KpiVersion version) => new()
    {
        From = version.InForceFrom,
        Direction = version.Direction,
        Target = version.Target,
        TargetHigh = version.UpperTarget,
        Floor = version.Floor,
        DueWorkingDays = version.DueWorkingDays,
    };

    /// <summary>Every period that has ended and for which a return is owed, oldest first.</summary>
    public static IReadOnlyList<MeasurementPeriod> EndedPeriods(this KpiFacts facts, DateOnly today)
    {
        var periods = new List<MeasurementPeriod>();
        for (var period = MeasurementPeriod.Containing(facts.Versions[0].InForceFrom, facts.Frequency());
            period.End < today && (facts.Kpi.StoppedOn is null || period.Start <= facts.Kpi.StoppedOn);
            period = period.Next)
        {
            periods.Add(period);
        }

        return periods;
    }

    /// <summary>Last day for the return of a period, inclusive.</summary>
    public static DateOnly DueOn(this KpiFacts facts, MeasurementPeriod period)
    {
        var days = facts.VersionFor(period.Start).DueWorkingDays;
        return days < 1 ? period.End : LocalTarget.After(period.End, days);
    }
}
