namespace ContractOversight.Domain.Partnership;

/// <summary>The middle of a set of places or answers, which one outlier cannot move.</summary>
public static class Median
{
    /// <summary>The middle value, or half-way between the two middle ones; null for an empty set. Never throws.</summary>
    /// <param name="values">The values, in any order.</param>
    public static double? Of(IEnumerable<int> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
    }
}
