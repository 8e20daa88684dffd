namespace ContractOversight.Domain.Publication;

/// <summary>The parts of an agreement that can be withheld from the public one by one.</summary>
public enum PublicField
{
    /// <summary>The description and the summary for the public.</summary>
    Description,

    /// <summary>Who supplies it; payments are withheld with it, since each names its payee.</summary>
    Suppliers,

    /// <summary>The awarded, current and annual value.</summary>
    Value,

    /// <summary>The estimated value.</summary>
    EstimatedValue,

    /// <summary>How many bids were received.</summary>
    Bids,

    /// <summary>Why it was awarded directly.</summary>
    DirectAwardGround,

    /// <summary>Why it was thought good value for money.</summary>
    ValueForMoney,

    /// <summary>The extensions that can be taken.</summary>
    Extensions,

    /// <summary>What was changed after signing.</summary>
    Changes,

    /// <summary>KPIs with their targets and readings.</summary>
    Kpis,

    /// <summary>The readings of KPIs; their names and targets stay public.</summary>
    Readings,

    /// <summary>Payments.</summary>
    Payments,

    /// <summary>Every document, whether or not it is marked as the public copy.</summary>
    Documents,
}
