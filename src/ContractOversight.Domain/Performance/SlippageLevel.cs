namespace ContractOversight.Domain.Performance;

/// <summary>How seriously a KPI is slipping.</summary>
public enum SlippageLevel
{
    /// <summary>Nothing to report.</summary>
    Clear = 0,

    /// <summary>Watch: one miss, or one statistical sign. Opens no case.</summary>
    Watch = 1,

    /// <summary>Slipping: a case is open and somebody has to act.</summary>
    Slipping = 2,

    /// <summary>Failing: the service will not come back by itself.</summary>
    Failing = 3,
}
