namespace ContractOversight.Domain.Contracts;

/// <summary>How far a record has come on its way from a desk to the public.</summary>
public enum RecordState
{
    /// <summary>Being written; may be incomplete.</summary>
    Draft,

    /// <summary>Complete by the readiness list; waits for a second person.</summary>
    Ready,

    /// <summary>Approved by somebody other than the person who made it ready.</summary>
    Approved,

    /// <summary>A release of it has been written and the public can read it.</summary>
    Published,
}
