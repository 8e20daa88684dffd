namespace ContractOversight.Domain.Contracts;

/// <summary>The parts in which a record is written, each saved by itself; in the order in which they are asked.</summary>
public enum AgreementSection
{
    /// <summary>What it is.</summary>
    Description,

    /// <summary>Who has agreed it.</summary>
    Parties,

    /// <summary>The framework or lead agreement it hangs under.</summary>
    Parent,

    /// <summary>How it was procured.</summary>
    Procurement,

    /// <summary>What it is worth.</summary>
    Value,

    /// <summary>From when until when.</summary>
    Term,

    /// <summary>Who looks after it, and how often.</summary>
    Governance,

    /// <summary>Why it was thought good value for money.</summary>
    ValueForMoney,

    /// <summary>What the provider's staff do and which police powers that needs, kept on a page of its own.</summary>
    Powers,

    /// <summary>Its KPIs, which are kept on a page of their own.</summary>
    Performance,
}
