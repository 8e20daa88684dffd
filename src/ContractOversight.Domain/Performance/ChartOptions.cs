namespace ContractOversight.Domain.Performance;

/// <summary>How a control chart is to be drawn: the KPI's direction and target, and where our charts part from the reference tool.</summary>
/// <remarks>A new object is compatibility mode: it behaves as NHSRplotthedots 0.2.2 does, its quirks included.
/// <see cref="ForRegister"/> gives product mode, with every departure switched on.</remarks>
public sealed record ChartOptions
{
    /// <summary>Which way is better; within-range KPIs are drawn as neutral, because neither end is better.</summary>
    public KpiDirection Direction { get; init; } = KpiDirection.HigherIsBetter;

    /// <summary>The one target of the whole chart; null where there is none. Ignored where <see cref="TargetSteps"/> are given.</summary>
    public double? Target { get; init; }

    /// <summary>The target as it changed over time; empty where one number serves.</summary>
    public IReadOnlyList<TargetStep> TargetSteps { get; init; } = [];

    /// <summary>True to leave out unusually large moving ranges (3.267 times the average and over) when limits are set.</summary>
    public bool ScreensMovingRanges { get; init; } = true;

    /// <summary>How many rows of a segment set its limits for good; null to use all of them.</summary>
    public int? LocksAfter { get; init; }

    /// <summary>Days on which a new segment starts. In compatibility mode a day that matches no row is ignored.</summary>
    public IReadOnlyList<DateOnly> Rebases { get; init; } = [];

    /// <summary>Departure D1: where all values are equal, put the limits on the mean so that the target can still be judged.</summary>
    public bool FallsBackToTheMean { get; init; }

    /// <summary>Departure D2: leave missing returns out before anything is worked out, so that not reporting breaks no run.
    /// A rebase then starts at the first return on or after its day.</summary>
    public bool LeavesMissingOut { get; init; }

    /// <summary>Departure D3: blank assurance where the latest period has no target. Off, a chart that has target steps but none in force is "inconsistent".</summary>
    public bool BlanksAssuranceWithoutTarget { get; init; }

    /// <summary>Departure D4: the fewest values a segment needs before any point of it is flagged; 0 for no minimum.</summary>
    public int MinimumValues { get; init; }

    /// <summary>Departure D5: label each row of a trend by a trend it belongs to; off, the last row of a rise that meets another rise is called falling.</summary>
    public bool LabelsTrendRowsByTheirOwnTrend { get; init; }

    /// <summary>Departure D6: the smallest value possible, used to clamp limits for drawing only; null for no bound.</summary>
    public double? NaturalLow { get; init; }

    /// <summary>Departure D6: the largest value possible, used to clamp limits for drawing only; null for no bound.</summary>
    public double? NaturalHigh { get; init; }

    /// <summary>Departure D7: judge by the target in force at the latest row; off, by the last step given.</summary>
    public bool JudgesByTargetInForce { get; init; }

    /// <summary>Product mode for a KPI: baseline locked, every departure on.</summary>
    /// <param name="direction">Which way is better.</param>
    /// <param name="baselineValues">Values that set the limits and are needed before anything is flagged (12 monthly, 8 quarterly by default).</param>
    public static ChartOptions ForRegister(KpiDirection direction, int baselineValues) => new()
    {
        Direction = direction,
        LocksAfter = baselineValues,
        MinimumValues = baselineValues,
        FallsBackToTheMean = true,
        LeavesMissingOut = true,
        BlanksAssuranceWithoutTarget = true,
        LabelsTrendRowsByTheirOwnTrend = true,
        JudgesByTargetInForce = true,
    };
}
