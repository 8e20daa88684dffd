namespace ContractOversight.Domain.Costs;

/// <summary>The kinds of money line that the register keeps.</summary>
public enum CostKind
{
    /// <summary>Money set aside for a financial year.</summary>
    Budget,

    /// <summary>Money promised by an order or a signature.</summary>
    Commitment,

    /// <summary>Money asked for by the supplier.</summary>
    Invoice,

    /// <summary>Money paid.</summary>
    Payment,

    /// <summary>Money expected to be paid.</summary>
    Forecast,
}
