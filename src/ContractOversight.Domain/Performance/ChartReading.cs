namespace ContractOversight.Domain.Performance;

/// <summary>One row of a control chart: a day that stands for its period, and what was measured.</summary>
/// <param name="On">The day that orders the row; rows may come in any order, days should be unique.</param>
/// <param name="Value">The measured value; null where no return came. Infinite and not-a-number values are taken as missing.</param>
public readonly record struct ChartReading(DateOnly On, double? Value);
