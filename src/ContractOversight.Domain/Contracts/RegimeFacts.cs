namespace ContractOversight.Domain.Contracts;

/// <summary>What the regime selector asks about a contract. Null always means "not recorded", never "no".</summary>
public sealed record RegimeFacts
{
    /// <summary>The day of the first notice or advertisement, or of the first step where there was none.</summary>
    public DateOnly? ProcurementStartedOn { get; init; }

    /// <summary>The day the contract was entered into; null also while it is not signed.</summary>
    public DateOnly? EnteredIntoOn { get; init; }

    /// <summary>Estimated value over the whole life, options included, in pence including VAT (PA23 s.4, s.123(2)).</summary>
    public long? EstimatedValuePence { get; init; }

    /// <summary>What is mainly bought.</summary>
    public ContractSubject? Subject { get; init; }

    /// <summary>True for a light touch contract (PA23 s.9), as a person decided; null leaves it to <see cref="CpvCodes"/>.</summary>
    public bool? IsLightTouch { get; init; }

    /// <summary>CPV codes, the main one first, with or without the check digit.</summary>
    public IReadOnlyList<string> CpvCodes { get; init; } = [];

    /// <summary>True for a framework agreement itself.</summary>
    public bool? IsFramework { get; init; }

    /// <summary>True for a contract called off under a framework or bought through a dynamic market or system.</summary>
    public bool? IsCallOff { get; init; }

    /// <summary>For a call-off: true when the framework or system was set up under the old rules.</summary>
    public bool? IsUnderOldRulesFramework { get; init; }

    /// <summary>True for a concession (PA23 s.8).</summary>
    public bool? IsConcession { get; init; }

    /// <summary>True for a utilities contract (PA23 s.6).</summary>
    public bool IsUtilities { get; init; }

    /// <summary>True for a defence and security contract (PA23 s.7); its own threshold is not held here.</summary>
    public bool IsDefenceAndSecurity { get; init; }

    /// <summary>True when PA23 Sch.2 exempts it.</summary>
    public bool? IsExempt { get; init; }

    /// <summary>Which exemption, in the office's words.</summary>
    public string? ExemptionGround { get; init; }

    /// <summary>True when awarded without competition under PA23 ss.41 to 43.</summary>
    public bool? IsDirectAward { get; init; }

    /// <summary>The justification for a direct award, for instance "Sch.5 para 13".</summary>
    public string? DirectAwardGround { get; init; }

    /// <summary>A named officer's decision that stands in place of the answer; null when there is none.</summary>
    public RegimeOverride? Override { get; init; }
}

/// <summary>A decision that another regime applies than the steps found.</summary>
/// <param name="Regime">The regime decided on.</param>
/// <param name="Reason">Why, in a sentence; required.</param>
/// <param name="Officer">Name or post of the officer who decided; required.</param>
/// <param name="DecidedOn">The day of the decision.</param>
public sealed record RegimeOverride(Regime Regime, string Reason, string Officer, DateOnly DecidedOn);
