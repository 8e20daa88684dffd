namespace ContractOversight.Domain.Performance;

/// <summary>What decided, or lowered, a proposed rating.</summary>
public enum RatingReason
{
    /// <summary>The KPI has no target, or no direction is better.</summary>
    NoTarget,

    /// <summary>Fewer than half of the returns due were received.</summary>
    TooFewReturns,

    /// <summary>The value of the year, against target and floor.</summary>
    YearValue,

    /// <summary>Fewer than three quarters of the periods met the target.</summary>
    LowHitRate,

    /// <summary>Half of the periods, or more, were worse than the floor.</summary>
    HalfBeyondFloor,

    /// <summary>A quarter of the periods, or more, were worse than the floor.</summary>
    QuarterBeyondFloor,

    /// <summary>More than a quarter of the returns are missing.</summary>
    MissingReturns,

    /// <summary>A case stood at the failing level when the year ended.</summary>
    FailingAtEnd,
}
