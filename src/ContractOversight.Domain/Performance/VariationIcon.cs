namespace ContractOversight.Domain.Performance;

/// <summary>The sign that says what the latest point of a chart means; our own drawings carry it, always with words.</summary>
public enum VariationIcon
{
    /// <summary>Ordinary variation, or the latest return is missing.</summary>
    CommonCause,

    /// <summary>Higher than chance explains, and that is worse.</summary>
    ConcernHigh,

    /// <summary>Lower than chance explains, and that is worse.</summary>
    ConcernLow,

    /// <summary>Higher than chance explains, and that is better.</summary>
    ImprovementHigh,

    /// <summary>Lower than chance explains, and that is better.</summary>
    ImprovementLow,

    /// <summary>Higher than chance explains; neither direction is better.</summary>
    NeutralHigh,

    /// <summary>Lower than chance explains; neither direction is better.</summary>
    NeutralLow,

    /// <summary>Too few points to say anything; show "n of B points" instead of an icon.</summary>
    TooFewPoints,
}
