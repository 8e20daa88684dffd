namespace ContractOversight.Domain.Performance;

/// <summary>One spell of slippage, from the first period at level 2 until the level is 0 again.</summary>
/// <param name="Opened">Index of the period at which it opened; with the KPI, its lasting key.</param>
/// <param name="Closed">Index of the period at which it closed; null while open.</param>
/// <param name="Peak">Highest level reached.</param>
/// <param name="Events">What happened, in order.</param>
public sealed record SlippageCase(int Opened, int? Closed, SlippageLevel Peak, IReadOnlyList<SlippageEvent> Events)
{
    /// <summary>True while nobody can call it over.</summary>
    public bool IsOpen => Closed is null;
}
