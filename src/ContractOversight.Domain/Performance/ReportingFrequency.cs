namespace ContractOversight.Domain.Performance;

/// <summary>How often a KPI is measured: the length of one measurement period.</summary>
public enum ReportingFrequency
{
    /// <summary>One reading for each calendar month.</summary>
    Monthly,

    /// <summary>One reading for each calendar quarter (ending 31 March, 30 June, 30 September, 31 December).</summary>
    Quarterly,

    /// <summary>One reading for each financial year (1 April to 31 March).</summary>
    Yearly,
}
