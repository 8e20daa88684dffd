namespace ContractOversight.Domain.Contracts;

/// <summary>The body of procurement law that governs a contract.</summary>
/// <remarks>Procurement Act 2023 s.3, Sch.1 and Sch.2, ss.84 to 88; keys PA23 and FTSTYPES in docs/law-sources.md.</remarks>
public enum Regime
{
    /// <summary>The Public Contracts Regulations 2015; no notice of the Procurement Act 2023 applies.</summary>
    Pcr2015,

    /// <summary>Exempted by PA23 Sch.2; the Specified Information Order still applies.</summary>
    Exempt,

    /// <summary>A public contract under the whole of PA23.</summary>
    Public,

    /// <summary>A notifiable below-threshold contract (PA23 ss.84 to 88).</summary>
    NotifiableBelowThreshold,

    /// <summary>Below every notice threshold; the Order applies, and the 30-day payment term of PA23 s.88.</summary>
    Minor,
}

/// <summary>What is mainly bought; decides the threshold.</summary>
public enum ContractSubject
{
    /// <summary>Things supplied.</summary>
    Goods,

    /// <summary>Services, light touch ones included.</summary>
    Services,

    /// <summary>Building and civil engineering.</summary>
    Works,
}
