namespace ContractOversight.Domain.Performance;

/// <summary>One revision of what was measured for one period of a KPI; never altered, only followed by another revision.</summary>
public sealed class KpiReading
{
    /// <summary>The KPI.</summary>
    public required int KpiId { get; init; }

    /// <summary>First day of the period measured.</summary>
    public required DateOnly PeriodStart { get; init; }

    /// <summary>1 for the first return of the period, and one more for each correction.</summary>
    public required int Revision { get; init; }

    /// <summary>The value, unrounded, in the unit of the KPI's version; null when the return says that nothing could be measured.</summary>
    public double? Value { get; init; }

    /// <summary>Numerator of a ratio, where the contract defines one; null otherwise.</summary>
    public double? Numerator { get; init; }

    /// <summary>Denominator of a ratio, where the contract defines one; null otherwise.</summary>
    public double? Denominator { get; init; }

    /// <summary>Instant at which the return was received, UTC.</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>How far the value can be relied on.</summary>
    public ReadingStatus Status { get; init; }

    /// <summary>Who stands behind the value; null counts as the lowest grade.</summary>
    public EvidenceGrade? Evidence { get; init; }

    /// <summary>A remark, or the reason for a correction.</summary>
    public string? Note { get; init; }

    /// <summary>Sign-in id of the person who recorded it.</summary>
    public required string RecordedById { get; init; }

    /// <summary>Whether it is the latest revision of its period.</summary>
    public bool IsCurrent { get; set; }
}
