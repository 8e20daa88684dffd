namespace ContractOversight.Domain.Performance;

/// <summary>The stored codes of performance flags; each has its page under docs/flags.</summary>
public static class SlippageCodes
{
    /// <summary>Code of <see cref="SlippageConditions.Miss"/>.</summary>
    public const string MissedTarget = "missed-target";

    /// <summary>Code of <see cref="SlippageConditions.Floor"/>.</summary>
    public const string BelowFloor = "below-floor";

    /// <summary>Code of <see cref="SlippageConditions.Repeat"/>.</summary>
    public const string RepeatMiss = "repeat-miss";

    /// <summary>Code of a return that is, or was, late.</summary>
    public const string ReturnLate = "return-late";

    /// <summary>Code of a return that is the second missing in a row, or long overdue.</summary>
    public const string ReturnMissing = "return-missing";

    /// <summary>Code of <see cref="SlippageConditions.SpecialCause"/>.</summary>
    public const string SpecialCauseConcern = "special-cause-concern";

    /// <summary>Code of <see cref="SlippageConditions.Forecast"/>.</summary>
    public const string ForecastMiss = "forecast-miss";

    /// <summary>Code of <see cref="SlippageConditions.Persistent"/>.</summary>
    public const string PersistentMiss = "persistent-miss";

    /// <summary>Code of <see cref="SlippageConditions.Sustained"/>.</summary>
    public const string SustainedConcern = "sustained-concern";

    /// <summary>Code of <see cref="SlippageConditions.Chronic"/>.</summary>
    public const string ChronicMiss = "chronic-miss";

    /// <summary>Code of <see cref="SlippageConditions.Capability"/>.</summary>
    public const string Capability = "capability";

    /// <summary>Code of <see cref="SlippageConditions.CoarseData"/>.</summary>
    public const string CoarseData = "coarse-data";

    /// <summary>Code of late corrections that call for a look.</summary>
    public const string Restated = "restated";

    /// <summary>Code of too many values exactly at the target.</summary>
    public const string ExactHits = "exact-hits";

    /// <summary>Code of too many values just above the target.</summary>
    public const string Bunching = "bunching";

    /// <summary>Code of variation that has all but gone.</summary>
    public const string VarianceCollapse = "variance-collapse";

    /// <summary>Every code, in the order of the list above.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        MissedTarget, BelowFloor, RepeatMiss, ReturnLate, ReturnMissing, SpecialCauseConcern, ForecastMiss, PersistentMiss,
        SustainedConcern, ChronicMiss, Capability, CoarseData, Restated, ExactHits, Bunching, VarianceCollapse,
    ];

    /// <summary>The code of one condition.</summary>
    /// <exception cref="ArgumentOutOfRangeException">None, or more than one, condition.</exception>
    public static string Of(SlippageConditions condition) => condition switch
    {
        SlippageConditions.Miss => MissedTarget,
        SlippageConditions.Floor => BelowFloor,
        SlippageConditions.Repeat => RepeatMiss,
        SlippageConditions.Persistent => PersistentMiss,
        SlippageConditions.SpecialCause => SpecialCauseConcern,
        SlippageConditions.Forecast => ForecastMiss,
        SlippageConditions.Sustained => SustainedConcern,
        SlippageConditions.Chronic => ChronicMiss,
        SlippageConditions.Capability => Capability,
        SlippageConditions.CoarseData => CoarseData,
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "One condition has one code."),
    };
}
