namespace ContractOversight.Domain.Contracts;

/// <summary>What is bought, as the thresholds of the Procurement Act 2023 tell apart.</summary>
public enum ProcurementType
{
    /// <summary>Goods.</summary>
    Goods,

    /// <summary>Services.</summary>
    Services,

    /// <summary>Works.</summary>
    Works,
}
