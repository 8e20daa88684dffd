namespace ContractOversight.Domain.Contracts;

/// <summary>Where a contract stands in its term on a given day.</summary>
public enum TermStatus
{
    /// <summary>Its dates are not recorded well enough to say.</summary>
    Unknown,

    /// <summary>It begins on a later day.</summary>
    Planned,

    /// <summary>Today lies in its term, both ends included.</summary>
    Live,

    /// <summary>Its term ended before today.</summary>
    Expired,

    /// <summary>It was ended early, before today.</summary>
    Terminated,
}
