namespace ContractOversight.Domain.Performance;

/// <summary>Where one period's return stands on the day of the evaluation.</summary>
public enum PeriodStatus
{
    /// <summary>A value has been received.</summary>
    Received,

    /// <summary>The due day and the grace have passed without a value.</summary>
    Missing,

    /// <summary>No value yet, and none is late.</summary>
    NotYetDue,

    /// <summary>The office excused the period.</summary>
    Relief,
}
