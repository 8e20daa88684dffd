namespace ContractOversight.Domain.Contracts;

/// <summary>What happens to a contract when its term ends and nobody does anything.</summary>
public enum RenewalType
{
    /// <summary>Nobody has recorded it; the register shows the recorded end and says that it may be wrong.</summary>
    Unknown,

    /// <summary>The contract ends; there is nothing to renew.</summary>
    None,

    /// <summary>The contract ends unless the office takes an option in writing; an option never rolls by itself.</summary>
    Express,

    /// <summary>The contract runs on for a further fixed period, again and again, unless notice is given in time.</summary>
    Tacit,
}
