using ContractOversight.Domain.Performance;

namespace ContractOversight.Data.Samples;

/// <summary>How a made-up KPI fares over its months.</summary>
internal enum SampleCourse
{
    Steady,
    DriftsWorse,
    StepsWorse,
    Recovers,
    Improves,
    HasGaps,
    FallsSilent,
    IsQueried,
}

/// <summary>A made-up KPI: what it asks for, and how its readings run.</summary>
/// <param name="Code">Short code within the agreement.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Level">Where the readings lie while all is well.</param>
/// <param name="Spread">How far they scatter.</param>
/// <param name="Target">What meets the KPI.</param>
/// <param name="Floor">The worst that is tolerated.</param>
internal sealed record SampleKpi(string Code, string Name, string Unit, double Level, double Spread, double? Target, double? Floor)
{
    public KpiDirection Direction { get; init; } = KpiDirection.HigherIsBetter;

    public SampleCourse Course { get; init; } = SampleCourse.Steady;

    public ReportingFrequency Frequency { get; init; } = ReportingFrequency.Monthly;

    public double? UpperTarget { get; init; }

    /// <summary>About how many cases stand behind each reading of a percentage; null when the figure is no ratio.</summary>
    public int? Cases { get; init; }

    public int Decimals { get; init; } = 1;

    public bool IsMostMaterial { get; init; }

    /// <summary>A target that took the place of the first one a year ago; null when it never changed.</summary>
    public double? NewTarget { get; init; }
}
