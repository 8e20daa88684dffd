namespace ContractOversight.Domain.Performance;

/// <summary>What a KPI asks for from a day on. A reading is judged by the version in force on the first day of its own period.</summary>
public sealed class KpiVersion
{
    /// <summary>The most characters a <see cref="Unit"/> may have.</summary>
    public const int UnitMaxLength = 50;

    /// <summary>The register's own number for the version; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The KPI.</summary>
    public required int KpiId { get; init; }

    /// <summary>First day on which it is in force; the version before it ends the day before.</summary>
    public required DateOnly InForceFrom { get; init; }

    /// <summary>Which way is better.</summary>
    public required KpiDirection Direction { get; init; }

    /// <summary>What the values are counted in, for instance <c>%</c> or <c>minutes</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The value that meets the KPI, in <see cref="Unit"/>; meeting is inclusive. Null when none is set. For a range, its lower end.</summary>
    public double? Target { get; init; }

    /// <summary>The upper end of the range that meets the KPI; only where <see cref="Direction"/> is a range.</summary>
    public double? UpperTarget { get; init; }

    /// <summary>The tolerance floor: the worst value, inclusive, that is still tolerated; null when none is set.</summary>
    public double? Floor { get; init; }

    /// <summary>Length of a measurement period.</summary>
    public required ReportingFrequency Frequency { get; init; }

    /// <summary>Working days after a period's end in which its reading is due.</summary>
    public int DueWorkingDays { get; init; } = 10;

    /// <summary>Relative weight among the agreement's KPIs; null when the KPIs are not weighted.</summary>
    public double? Weight { get; init; }

    /// <summary>Where the figures come from, in the office's words; null when not recorded.</summary>
    public string? Source { get; init; }

    /// <summary>The clause of the agreement that sets it; null when not recorded.</summary>
    public string? Clause { get; init; }

    /// <summary>Why it was set or changed.</summary>
    public string? Reason { get; init; }

    /// <summary>Instant at which it was recorded, UTC.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>Sign-in id of the person who recorded it.</summary>
    public required string RecordedById { get; init; }
}
