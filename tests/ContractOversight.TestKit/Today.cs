namespace ContractOversight.TestKit;

/// <summary>The one day on which every test takes place.</summary>
public static class Today
{
    /// <summary>A Monday in the middle of a financial year, far from a bank holiday.</summary>
    public static readonly DateOnly Date = new(2026, 9, 14);
}
