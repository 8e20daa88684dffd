namespace ContractOversight.Domain.Performance;

/// <summary>How far a reading can be relied on.</summary>
public enum ReadingStatus
{
    /// <summary>May still change.</summary>
    Provisional,

    /// <summary>The supplier's final figure.</summary>
    Final,

    /// <summary>Checked by the office.</summary>
    Verified,

    /// <summary>The office does not accept it.</summary>
    Disputed,

    /// <summary>Measured in a period for which the supplier was given relief.</summary>
    Relief,
}
