namespace ContractOversight.Domain.Performance;

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
