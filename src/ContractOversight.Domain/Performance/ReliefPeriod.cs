namespace ContractOversight.Domain.Performance;

/// <summary>A period for which the office excused the supplier: it is neither judged nor counted as missing.</summary>
/// <param name="PeriodStart">Any day of the period.</param>
/// <param name="ApprovedOn">The day relief was approved; before that day it is not known and changes nothing.</param>
public sealed record ReliefPeriod(DateOnly PeriodStart, DateOnly ApprovedOn);
