namespace ContractOversight.Domain.Performance;

/// <summary>The five words in which performance against a KPI is rated.</summary>
/// <remarks>Regulation 39(5) of the Procurement Regulations 2024 (SI 2024/692), https://legislation.gov.uk/uksi/2024/692/regulation/39/made,
/// read 23 November 2026.
/// The regulations set no numbers; how a word is proposed is the office's choice and is shown beside it. A missing return is not a word.</remarks>
public enum RatingWord
{
    /// <summary>Performance meets or exceeds the KPI.</summary>
    Good,

    /// <summary>Performance is close to meeting the KPI.</summary>
    ApproachingTarget,

    /// <summary>Performance is below the KPI.</summary>
    RequiresImprovement,

    /// <summary>Performance is significantly below the KPI.</summary>
    Inadequate,

    /// <summary>None of the other words describes it; needs an explanation in words.</summary>
    Other,
}
