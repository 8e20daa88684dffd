namespace ContractOversight.Domain.Performance;

/// <summary>What is true of one KPI at one period, judged by the returns of that period and before.</summary>
[Flags]
public enum SlippageConditions
{
    /// <summary>Nothing to report.</summary>
    None = 0,

    /// <summary>Worse than the target of its own period.</summary>
    Miss = 1,

    /// <summary>Worse than the floor of its own period.</summary>
    Floor = 1 << 1,

    /// <summary>The second miss in two consecutive measurement periods, both received.</summary>
    Repeat = 1 << 2,

    /// <summary>The latest received returns are all misses.</summary>
    Persistent = 1 << 3,

    /// <summary>The latest point of the control chart is of concern.</summary>
    SpecialCause = 1 << 4,

    /// <summary>A marked adverse trend will cross the target within the horizon.</summary>
    Forecast = 1 << 5,

    /// <summary>Special-cause concern at most of the latest received returns.</summary>
    Sustained = 1 << 6,

    /// <summary>Most returns of the last year were misses.</summary>
    Chronic = 1 << 7,

    /// <summary>Even the good-side limit of recent returns falls short of the target.</summary>
    Capability = 1 << 8,

    /// <summary>The data are too coarse for the chart to weigh more than a watch; says so and opens nothing.</summary>
    CoarseData = 1 << 9,
}
