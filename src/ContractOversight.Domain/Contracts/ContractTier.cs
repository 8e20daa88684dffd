namespace ContractOversight.Domain.Contracts;

/// <summary>How closely an agreement is managed, after the Cabinet Office's contract tiering.</summary>
public enum ContractTier
{
    /// <summary>Critical or very large: reviewed every three months.</summary>
    Gold,

    /// <summary>Important: reviewed every six months.</summary>
    Silver,

    /// <summary>Routine: reviewed every twelve months.</summary>
    Bronze,
}
