namespace ContractOversight.Domain.Performance;

/// <summary>What kind of number a KPI yields, which decides when its readings are too coarse for statistics.</summary>
public enum KpiMeasure
{
    /// <summary>Any measured number: days, pounds, a score.</summary>
    Number,

    /// <summary>A share, with a numerator and a denominator; the unit may be percent or a fraction.</summary>
    Proportion,

    /// <summary>A count of events, where 0 is possible.</summary>
    Count,
}
