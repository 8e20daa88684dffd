namespace ContractOversight.Domain.Performance;

/// <summary>Who stands behind a performance figure, weakest first.</summary>
public enum EvidenceGrade
{
    /// <summary>The supplier says so.</summary>
    SupplierReported,

    /// <summary>Read from a system that the supplier runs or shares.</summary>
    SystemFeed,

    /// <summary>Checked by the office.</summary>
    CheckedByClient,

    /// <summary>Audited by somebody independent of both.</summary>
    IndependentlyAudited,
}
