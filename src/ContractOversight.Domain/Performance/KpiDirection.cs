namespace ContractOversight.Domain.Performance;

/// <summary>Which way a KPI's value has to move for the service to be better.</summary>
public enum KpiDirection
{
    /// <summary>A larger value is better; meeting the target means at or above it.</summary>
    HigherIsBetter,

    /// <summary>A smaller value is better; meeting the target means at or below it.</summary>
    LowerIsBetter,

    /// <summary>The value is best between two limits, both of which count as meeting it.</summary>
    WithinRange,

    /// <summary>The value is watched, but neither direction is better; it is never judged against a target.</summary>
    Neutral,
}
