namespace ContractOversight.Domain.Performance;

/// <summary>Why a point of a control chart stands out; one per point, the first that fits in the order of the list below.</summary>
/// <remarks>The four rules are those of NHSRplotthedots 0.2.2 of 29 September 2025 (NHS England, Making Data Count).</remarks>
public enum ChartLabel
{
    /// <summary>Ordinary variation: no rule fits, or the value is missing.</summary>
    CommonCause,

    /// <summary>Above the upper process limit.</summary>
    AboveLimit,

    /// <summary>Below the lower process limit.</summary>
    BelowLimit,

    /// <summary>One of seven or more consecutive points, each higher than the one before.</summary>
    Rising,

    /// <summary>One of seven or more consecutive points, each lower than the one before.</summary>
    Falling,

    /// <summary>One of two in three points far above average, all three on that side.</summary>
    TwoInThreeAbove,

    /// <summary>One of two in three points far below average, all three on that side.</summary>
    TwoInThreeBelow,

    /// <summary>One of seven or more consecutive points above average.</summary>
    RunAbove,

    /// <summary>One of seven or more consecutive points below average.</summary>
    RunBelow,
}
