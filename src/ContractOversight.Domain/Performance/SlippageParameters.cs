namespace ContractOversight.Domain.Performance;

/// <summary>The numbers of the slippage policy for one frequency; shown to the user and changeable per office, with a reason.</summary>
/// <remarks>None of these is set by law. The defaults were chosen by simulation; docs/flags explains each condition.</remarks>
public sealed record SlippageParameters
{
    /// <summary>Received values that set a segment's limits for good.</summary>
    public required int BaselineValues { get; init; }

    /// <summary>Consecutive received misses that are persistent.</summary>
    public required int PersistentMisses { get; init; }

    /// <summary>Received periods in a row without a condition before the level steps down or a flag closes.</summary>
    public required int ClearPeriods { get; init; }

    /// <summary>Received values that a forecast looks back on.</summary>
    public required int ForecastValues { get; init; }

    /// <summary>Periods that a forecast looks ahead.</summary>
    public required int ForecastHorizon { get; init; }

    /// <summary>Largest one-sided chance, 0 to 1, at which a trend counts as marked; included.</summary>
    public required double ForecastAlpha { get; init; }

    /// <summary>Received periods in which a miss is recent.</summary>
    public required int RecentPeriods { get; init; }

    /// <summary>Received values that capability and chronic misses look back on.</summary>
    public required int CapabilityValues { get; init; }

    /// <summary>Misses among those that are chronic.</summary>
    public required int ChronicMisses { get; init; }

    /// <summary>Special-cause concerns, within the window, that are sustained.</summary>
    public required int SustainedConcerns { get; init; }

    /// <summary>Received periods of the segment in which sustained concern is counted.</summary>
    public required int SustainedWindow { get; init; }

    /// <summary>Periods after closing within which a case is reopened rather than a new one opened; included.</summary>
    public required int ReopenWithin { get; init; }

    /// <summary>Received periods in which floor breaches are counted for the failing level.</summary>
    public int FloorWindow { get; init; } = 3;

    /// <summary>Floor breaches in that window that mean failing.</summary>
    public int FloorBreaches { get; init; } = 2;

    /// <summary>True where one value beyond the floor is enough to open a case. That is the contract speaking, not statistics.</summary>
    public bool FloorOpensCase { get; init; } = true;

    /// <summary>Working days overdue at which a missing return weighs as slipping; included.</summary>
    public int OverdueWorkingDays { get; init; } = 10;

    /// <summary>Defaults for monthly KPIs.</summary>
    public static SlippageParameters Monthly { get; } = new()
    {
        BaselineValues = 12,
        PersistentMisses = 3,
        ClearPeriods = 3,
        ForecastValues = 12,
        ForecastHorizon = 3,
        ForecastAlpha = 0.025,
        RecentPeriods = 3,
        CapabilityValues = 12,
        ChronicMisses = 9,
        SustainedConcerns = 3,
        SustainedWindow = 4,
        ReopenWithin = 3,
    };

    /// <summary>Defaults for quarterly KPIs, and for yearly ones, which have none of their own.</summary>
    public static SlippageParameters Quarterly { get; } = new()
    {
        BaselineValues = 8,
        PersistentMisses = 2,
        ClearPeriods = 2,
        ForecastValues = 8,
        ForecastHorizon = 2,
        ForecastAlpha = 0.05,
        RecentPeriods = 2,
        CapabilityValues = 8,
        ChronicMisses = 6,
        SustainedConcerns = 2,
        SustainedWindow = 3,
        ReopenWithin = 1,
    };

    /// <summary>The defaults for a frequency.</summary>
    public static SlippageParameters For(ReportingFrequency frequency) =>
        frequency == ReportingFrequency.Monthly ? Monthly : Quarterly;
}
