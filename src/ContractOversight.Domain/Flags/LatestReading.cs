using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Flags;

/// <summary>The latest reading of a KPI that says something about the service, with the terms it is judged by.</summary>
/// <param name="Reading">The reading; its value is known.</param>
/// <param name="Period">The period it measures.</param>
/// <param name="Version">The version in force on the first day of that period.</param>
/// <param name="Terms">The same version, as the arithmetic takes it.</param>
internal sealed record LatestReading(KpiReading Reading, MeasurementPeriod Period, KpiVersion Version, KpiTerms Terms)
{
    public double Value => Reading.Value!.Value;

    /// <summary>Null where nothing was received that can be judged: a disputed figure and one under relief judge nothing.</summary>
    public static LatestReading? Of(KpiFacts facts)
    {
        var reading = facts.Readings.LastOrDefault(reading =>
            reading.Value is { } value && double.IsFinite(value) && reading.Status is not (ReadingStatus.Disputed or ReadingStatus.Relief));
        if (reading is null)
        {
            return null;
        }

        var version = InForce(facts.Versions, reading.PeriodStart);
        return new LatestReading(reading, MeasurementPeriod.Containing(reading.PeriodStart, version.Frequency), version, TermsOf(version));
    }

    /// <summary>The version in force on a day; the first one for a day before it.</summary>
    public static KpiVersion InForce(IReadOnlyList<KpiVersion> versions, DateOnly day) =>
        versions.LastOrDefault(version => version.InForceFrom <= day) ?? versions[0];

    private static KpiTerms TermsOf(KpiVersion version) => new()
    {
        From = version.InForceFrom,
        Direction = version.Direction,
        Target = version.Target,
        TargetHigh = version.UpperTarget,
        Floor = version.Floor,
        DueWorkingDays = version.DueWorkingDays,
    };
}
