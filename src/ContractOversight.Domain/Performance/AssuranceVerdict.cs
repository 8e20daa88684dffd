namespace ContractOversight.Domain.Performance;

/// <summary>Whether the process, left as it is, will meet its target.</summary>
public enum AssuranceVerdict
{
    /// <summary>Nothing to say: no target, or neither direction is better.</summary>
    None,

    /// <summary>The target lies outside the process limits on the bad side: it will be met every time, chance alone considered.</summary>
    ConsistentPass,

    /// <summary>The target lies outside the process limits on the good side: it will be missed until the process changes.</summary>
    ConsistentFail,

    /// <summary>The target lies within the process limits (both ends included): met some periods and missed in others by chance.</summary>
    Inconsistent,

    /// <summary>Too few points to say anything.</summary>
    TooFewPoints,
}
