namespace ContractOversight.Domain.Contracts;

/// <summary>The kinds of change that an agreement's history records.</summary>
public enum VariationKind
{
    /// <summary>Value or scope changed by agreement.</summary>
    Variation,

    /// <summary>An extension option was taken.</summary>
    Extension,

    /// <summary>Ended before its term.</summary>
    Termination,
}
