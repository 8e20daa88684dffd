namespace ContractOversight.Domain.Performance;

/// <summary>What a point of a control chart means for the service: the label read with the KPI's direction.</summary>
public enum PointMeaning
{
    /// <summary>Ordinary variation.</summary>
    CommonCause,

    /// <summary>A change for the better that chance does not explain.</summary>
    Improvement,

    /// <summary>A change for the worse that chance does not explain.</summary>
    Concern,

    /// <summary>A change upwards, in a KPI where neither direction is better.</summary>
    NeutralHigh,

    /// <summary>A change downwards, in a KPI where neither direction is better.</summary>
    NeutralLow,
}
