namespace ContractOversight.Exchange.OpenContracting;

/// <summary>Everything the public may know of one agreement on one day: what a release is written from.</summary>
public sealed record PublishedAgreement
{
    /// <summary>Open Contracting ID: the platform's own where there is one, else this installation's prefix with the reference.</summary>
    public required string Ocid { get; init; }

    /// <summary>Identifier of this release, unique within the process for ever.</summary>
    public required string ReleaseId { get; init; }

    /// <summary>When the release was made, in UTC.</summary>
    public required DateTime ReleasedAt { get; init; }

    /// <summary>Codes of the standard's releaseTag list, such as "award" and "contract".</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The buyer.</summary>
    public required PublishedParty Buyer { get; init; }

    /// <summary>Suppliers; empty before an award.</summary>
    public IReadOnlyList<PublishedParty> Suppliers { get; init; } = [];

    /// <summary>The office's reference, stable.</summary>
    public required string Reference { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>What is bought; null when withheld or not recorded.</summary>
    public string? Description { get; init; }

    /// <summary>CPV code without its check digit; null when not recorded.</summary>
    public string? Cpv { get; init; }

    /// <summary>Main category: goods, works or services; null when not recorded.</summary>
    public string? Category { get; init; }

    /// <summary>Method: open, selective, limited or direct; null when not recorded.</summary>
    public string? Method { get; init; }

    /// <summary>The procedure in words; null when not recorded.</summary>
    public string? MethodDetails { get; init; }

    /// <summary>Why it was awarded directly, with the provision; null unless it was.</summary>
    public string? DirectAwardGround { get; init; }

    /// <summary>Bids received; null when not known.</summary>
    public int? BidCount { get; init; }

    /// <summary>Estimated value; null when not known.</summary>
    public PublishedMoney? Estimate { get; init; }

    /// <summary>Status of the tender: planned, active, complete, cancelled; null when there was none.</summary>
    public string? TenderStatus { get; init; }

    /// <summary>The day of the award decision; null when not known.</summary>
    public DateOnly? AwardedOn { get; init; }

    /// <summary>Status of the award: pending, active, cancelled or unsuccessful; null before an award, and then no award is written.</summary>
    public string? AwardStatus { get; init; }

    /// <summary>Status of the contract: pending, active, cancelled or terminated; null before signing, and then no contract is written.</summary>
    public string? ContractStatus { get; init; }

    /// <summary>Value of the award and contract; null when not known or withheld.</summary>
    public PublishedMoney? Value { get; init; }

    /// <summary>The day of signing; null when not known.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>First day, last day, and last day with every extension taken.</summary>
    public OcdsPeriod Period { get; init; } = OcdsPeriod.Unknown;

    /// <summary>The extensions that can be taken, in words; null when there are none.</summary>
    public string? Extensions { get; init; }

    /// <summary>Changes, oldest first.</summary>
    public IReadOnlyList<PublishedAmendment> Amendments { get; init; } = [];

    /// <summary>Steps with a due day.</summary>
    public IReadOnlyList<PublishedMilestone> Milestones { get; init; } = [];

    /// <summary>Public documents.</summary>
    public IReadOnlyList<PublishedDocument> Documents { get; init; } = [];

    /// <summary>KPIs.</summary>
    public IReadOnlyList<PublishedKpi> Kpis { get; init; } = [];

    /// <summary>Failures disclosed.</summary>
    public IReadOnlyList<PublishedFailure> Failures { get; init; } = [];

    /// <summary>Payments.</summary>
    public IReadOnlyList<PublishedTransaction> Transactions { get; init; } = [];

    /// <summary>What is withheld.</summary>
    public IReadOnlyList<PublishedWithholding> Withheld { get; init; } = [];

    /// <summary>Ocid of the framework that this is called off from; null when it is not a call-off.</summary>
    public string? FrameworkOcid { get; init; }

    /// <summary>What the register says beyond the standard; null when nothing.</summary>
    public PublishedRegister? Register { get; init; }
}
