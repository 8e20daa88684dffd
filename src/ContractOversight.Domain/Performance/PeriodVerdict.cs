namespace ContractOversight.Domain.Performance;

/// <summary>What the policy says about one period.</summary>
public readonly record struct PeriodVerdict
{
    /// <summary>Position from 0, counted from the KPI's first period.</summary>
    public required int Index { get; init; }

    /// <summary>First day of the period.</summary>
    public required DateOnly PeriodStart { get; init; }

    /// <summary>Where its return stands.</summary>
    public required PeriodStatus Status { get; init; }

    /// <summary>The value judged; null unless received.</summary>
    public double? Value { get; init; }

    /// <summary>The terms by which it was judged.</summary>
    public required KpiTerms Terms { get; init; }

    /// <summary>Number of the rebases so far.</summary>
    public int Segment { get; init; }

    /// <summary>What is true at this period; none unless received.</summary>
    public SlippageConditions Conditions { get; init; }

    /// <summary>The chart's word on this point as the latest; null until the baseline is complete.</summary>
    public ChartLabel? Label { get; init; }

    /// <summary>The level of this period's own conditions; null unless received.</summary>
    public SlippageLevel? ConditionLevel { get; init; }

    /// <summary>The level shown, which goes up at once and down only after enough clear periods.</summary>
    public SlippageLevel ShownLevel { get; init; }

    /// <summary>The level of missing returns: how many in a row are missing here, at most 3.</summary>
    public SlippageLevel MissingLevel { get; init; }

    /// <summary>True where this condition holds at this period.</summary>
    public bool Has(SlippageConditions condition) => (Conditions & condition) != 0;
}
