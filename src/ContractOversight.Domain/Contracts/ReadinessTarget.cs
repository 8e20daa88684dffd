namespace ContractOversight.Domain.Contracts;

/// <summary>How far a record is wanted to go; each step asks for all that the one before it asked for.</summary>
public enum ReadinessTarget
{
    /// <summary>To be put before a second person.</summary>
    Ready,

    /// <summary>To be approved by that person.</summary>
    Approve,

    /// <summary>To be read by the public.</summary>
    Publish,
}
