namespace ContractOversight.Domain.Performance;

/// <summary>A stretch of a chart with its own limits: from the start, or from a rebase, to the next rebase.</summary>
/// <param name="Number">Number of the rebases so far; 0 for the first unless its first row is itself a rebase.</param>
/// <param name="FirstPoint">Position of its first point among the chart's points, from 0.</param>
/// <param name="PointCount">How many rows it has, missing ones included.</param>
/// <param name="ValueCount">How many of them have a value.</param>
/// <param name="Limits">Its mean and limits.</param>
public sealed record ChartSegment(int Number, int FirstPoint, int PointCount, int ValueCount, ChartLimits Limits)
{
    private const int FewestComfortableRows = 13;

    /// <summary>True under 13 rows: the limits are rough.</summary>
    public bool IsShort => PointCount < FewestComfortableRows;

    /// <summary>Lower limit for drawing, clamped to what is possible; null where it cannot be worked out.</summary>
    public double? DrawnLower { get; init; }

    /// <summary>Upper limit for drawing, clamped to what is possible; null where it cannot be worked out.</summary>
    public double? DrawnUpper { get; init; }
}
