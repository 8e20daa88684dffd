namespace ContractOversight.Domain.Performance;

/// <summary>How a KPI's readings make one value of the year.</summary>
public enum YearAggregation
{
    /// <summary>The plain mean of the values received.</summary>
    Mean,

    /// <summary>All numerators ÷ all denominators, so that a busy month weighs more.</summary>
    SumOverSum,

    /// <summary>The last value received.</summary>
    Last,
}
