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

/// <summary>One event of a case.</summary>
/// <param name="Period">Index of the period.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Level">The level after it.</param>
public readonly record struct SlippageEvent(int Period, SlippageEventKind Kind, SlippageLevel Level);

/// <summary>What can happen to a case.</summary>
public enum SlippageEventKind
{
    /// <summary>The level reached 2.</summary>
    Opened,

    /// <summary>The level rose.</summary>
    Escalated,

    /// <summary>The level fell, but not to 0.</summary>
    SteppedDown,

    /// <summary>The level fell to 0.</summary>
    Closed,

    /// <summary>The level reached 2 again soon after closing.</summary>
    Reopened,
}
