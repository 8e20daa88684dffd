namespace ContractOversight.Domain.Contracts;

/// <summary>What has become of an option to extend a contract.</summary>
public enum ExtensionOptionState
{
    /// <summary>Not decided; it does not lengthen the contract until somebody takes it.</summary>
    Open,

    /// <summary>Taken: its months are part of the term.</summary>
    Taken,

    /// <summary>The office decided against it.</summary>
    NotTaken,

    /// <summary>Its time passed without a decision.</summary>
    Lapsed,
}
