using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Publication;

/// <summary>Everything known about one contract that a duty may ask. Null means "not recorded", never "no".</summary>
public sealed record DutyFacts
{
    // Some sixty duties ask for the regime of the same contract; a copy made by "with" must not keep another contract's.
    private KnownRegime? _known;

    /// <summary>The contract's key; begins the subject key of its obligations.</summary>
    public required string SubjectKey { get; init; }

    /// <summary>What the regime selector asks.</summary>
    public required RegimeFacts Procurement { get; init; }

    /// <summary>True when the commissioner or the chief officer is a party.</summary>
    public bool? IsOfficeOrForceParty { get; init; }

    /// <summary>True when the chief constable is the contracting party.</summary>
    public bool? IsChiefConstableParty { get; init; }

    /// <summary>The contract's value in pence as the Specified Information Order reads it; the Order does not say whether VAT counts.</summary>
    public long? ContractValuePence { get; init; }

    /// <summary>The day a copy became available to the office; null leaves the day it was entered into.</summary>
    public DateOnly? CopyAvailableOn { get; init; }

    /// <summary>The day the invitation to tender was issued; null while none was.</summary>
    public DateOnly? InvitationIssuedOn { get; init; }

    /// <summary>The day on which the office means to sign.</summary>
    public DateOnly? SigningPlannedOn { get; init; }

    /// <summary>The day the tender notice (UK4) was published.</summary>
    public DateOnly? TenderNoticeOn { get; init; }

    /// <summary>The day the transparency notice (UK5) was published.</summary>
    public DateOnly? TransparencyNoticeOn { get; init; }

    /// <summary>The day the contract award notice (UK6) was published.</summary>
    public DateOnly? AwardNoticeOn { get; init; }

    /// <summary>Standstill stated in the award notice, in working days; null means the statutory 8.</summary>
    public int? StandstillDays { get; init; }

    /// <summary>The day a below-threshold contract was, or will be, openly advertised; null when it was not advertised.</summary>
    public DateOnly? AdvertisedOn { get; init; }

    /// <summary>The day the office decided not to award after a notice.</summary>
    public DateOnly? DecidedNotToAwardOn { get; init; }

    /// <summary>True for a user choice contract (PA23 s.41 by reference to Sch.5 para 15).</summary>
    public bool IsUserChoice { get; init; }

    /// <summary>True when bought by reference to a dynamic market.</summary>
    public bool IsDynamicMarket { get; init; }

    /// <summary>True for an urgent direct award (PA23 Sch.5 para 13).</summary>
    public bool IsUrgentDirectAward { get; init; }

    /// <summary>True for an award under regulations made under PA23 s.42.</summary>
    public bool IsSection42Award { get; init; }

    /// <summary>How many KPIs were set; null when not recorded.</summary>
    public int? KpiCount { get; init; }

    /// <summary>Why performance could not appropriately be assessed by KPIs; null when they are, or when nobody has said.</summary>
    public string? NoKpiReason { get; init; }

    /// <summary>First day of the contract's life; null leaves the day it was entered into.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day of the contract as things stand; null when not recorded.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The day it ended for any reason, expiry included; null while it runs.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>True when contractor staff detain or escort people, or use designated police powers.</summary>
    public bool? UsesDesignatedPowers { get; init; }

    /// <summary>Importance of the contract, for good practice; null when not recorded.</summary>
    public DutyTier? Tier { get; init; }

    /// <summary>True when the contract gives a right to see the supplier's books.</summary>
    public bool? HasOpenBookRight { get; init; }

    /// <summary>Modifications planned and made, oldest first.</summary>
    public IReadOnlyList<ModificationFacts> Modifications { get; init; } = [];

    /// <summary>How s.75(2) is read; the office chooses, cautious by default.</summary>
    public ModificationReading ModificationReading { get; init; } = ModificationReading.Cautious;

    /// <summary>
    /// True to follow the government's guidance that s.70 covers only procurements begun on or after 1 April 2026; false,
    /// the default, follows the statute, which covers every public contract awarded under the Act.
    /// </summary>
    public bool FollowsLargePaymentGuidance { get; init; }

    /// <summary>Payments made under the contract.</summary>
    public IReadOnlyList<PaymentFacts> Payments { get; init; } = [];

    /// <summary>Invoices received under the contract.</summary>
    public IReadOnlyList<InvoiceFacts> Invoices { get; init; } = [];

    /// <summary>Events.</summary>
    public IReadOnlyList<DutyEvent> Events { get; init; } = [];

    /// <summary>Duties done.</summary>
    public IReadOnlyList<DutyDone> Done { get; init; } = [];

    /// <summary>The office's target, in working days, where the law says only "as soon as practicable".</summary>
    public int LocalTargetWorkingDays { get; init; } = LocalTarget.DefaultWorkingDays;

    /// <summary>The regime, worked out from <see cref="Procurement"/>.</summary>
    public RegimeResult Regime
    {
        get
        {
            if (_known is not { } known || !ReferenceEquals(known.Of, Procurement))
            {
                known = new(Procurement, RegimeSelector.Select(Procurement));
                _known = known;
            }

            return known.Result;
        }
    }

    /// <summary>The day the contract was entered into; null while it is not.</summary>
    public DateOnly? EnteredIntoOn => Procurement.EnteredIntoOn;

    private sealed record KnownRegime(RegimeFacts Of, RegimeResult Result);
}

/// <summary>Importance of a contract, for the good-practice intervals.</summary>
public enum DutyTier
{
    /// <summary>Most important.</summary>
    Gold,

    /// <summary>Important.</summary>
    Silver,

    /// <summary>Routine.</summary>
    Bronze,
}
