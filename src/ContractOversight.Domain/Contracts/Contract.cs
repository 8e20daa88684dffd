namespace ContractOversight.Domain.Contracts;

/// <summary>One agreement in the register: a contract, framework, call-off, grant, collaboration, sponsorship or charged service.</summary>
/// <remarks>Null in any property means that the fact is not recorded, never that it is none or nought.</remarks>
public sealed class Contract
{
    /// <summary>The most characters a <see cref="Reference"/> may have.</summary>
    public const int ReferenceMaxLength = 100;

    /// <summary>The most characters a <see cref="Title"/> may have.</summary>
    public const int TitleMaxLength = 500;

    /// <summary>The most characters a description or another long text may have.</summary>
    public const int DescriptionMaxLength = 10_000;

    /// <summary>The most characters a category, a ground or another short text may have.</summary>
    public const int ShortTextMaxLength = 200;

    /// <summary>The most characters a <see cref="SourceReference"/> may have.</summary>
    public const int SourceReferenceMaxLength = 400;

    /// <summary>The register's own number for the agreement; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>Stamped afresh by every save; a save from an older copy is refused.</summary>
    public Guid Version { get; set; }

    /// <summary>The office that keeps the record.</summary>
    public required int OfficeId { get; init; }

    /// <summary>The office's own reference, unique within the office.</summary>
    public required string Reference { get; set; }

    /// <summary>
    /// The reference as the source it was imported from writes it, where one source uses a reference for several agreements
    /// or has keys too long for a reference; null when the record was logged by hand.
    /// </summary>
    public string? SourceReference { get; init; }

    /// <summary>What the agreement is called.</summary>
    public required string Title { get; set; }

    /// <summary>What is bought, funded or agreed, in plain English.</summary>
    public string? Description { get; set; }

    /// <summary>What kind of agreement it is.</summary>
    public required AgreementKind Kind { get; set; }

    /// <summary>Which corporation sole signs for the police area.</summary>
    public ContractingParty? Party { get; set; }

    /// <summary>The framework or lead agreement this one hangs under.</summary>
    public int? ParentId { get; set; }

    /// <summary>The office's own category, for instance "Custody".</summary>
    public string? Category { get; set; }

    /// <summary>Common Procurement Vocabulary code: eight digits, check digit left off.</summary>
    public string? CpvCode { get; set; }

    /// <summary>How the agreement was procured.</summary>
    public ProcurementRoute Route { get; set; }

    /// <summary>Tenders received, 0 or more.</summary>
    public int? BidsReceived { get; set; }

    /// <summary>Estimated value in pence, VAT included, as the Procurement Act 2023 s.123(2) counts it.</summary>
    public long? EstimatedValuePence { get; set; }

    /// <summary>Value at award over the whole initial term, in pence; <see cref="ValueIncludesVat"/> says on which footing.</summary>
    public long? AwardedValuePence { get; set; }

    /// <summary>Today's value after every recorded variation, in pence, on the footing of <see cref="ValueIncludesVat"/>.</summary>
    public long? CurrentValuePence { get; set; }

    /// <summary>Value of one year in pence, on the footing of <see cref="ValueIncludesVat"/>.</summary>
    public long? AnnualValuePence { get; set; }

    /// <summary>Whether the awarded, current and annual values include VAT.</summary>
    public bool? ValueIncludesVat { get; set; }

    /// <summary>Day the last party signed: the day the agreement was entered into.</summary>
    public DateOnly? SignedOn { get; set; }

    /// <summary>First day of the service.</summary>
    public DateOnly? StartsOn { get; set; }

    /// <summary>Last day, inclusive, of the term in force, with every extension taken.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>Last day, inclusive, of the initial term as awarded; never changed afterwards.</summary>
    public DateOnly? InitialEndsOn { get; set; }

    /// <summary>What happens at the end of the term when nobody acts.</summary>
    public RenewalType Renewal { get; set; }

    /// <summary>Calendar months of one tacit renewal.</summary>
    public int? TacitRenewalMonths { get; set; }

    /// <summary>Calendar months of notice that ending or not renewing takes.</summary>
    public int? NoticePeriodMonths { get; set; }

    /// <summary>Day on which notice against a tacit renewal was given; null when none was.</summary>
    public DateOnly? NoticeGivenOn { get; set; }

    /// <summary>Calendar months a new supplier needs before it can start.</summary>
    public int? MobilisationMonths { get; set; }

    /// <summary>Calendar months the office's approvals take before a procurement or a notice can start.</summary>
    public int? ApprovalMonths { get; set; }

    /// <summary>How closely the agreement is managed.</summary>
    public ContractTier? Tier { get; set; }

    /// <summary>Sign-in id of the senior responsible owner.</summary>
    public string? SeniorOwnerId { get; set; }

    /// <summary>Sign-in id of the contract manager.</summary>
    public string? ContractManagerId { get; set; }

    /// <summary>Sign-in id of the contract manager's deputy.</summary>
    public string? DeputyId { get; set; }

    /// <summary>Calendar months between reviews; when null, the tier's interval is used.</summary>
    public int? ReviewIntervalMonths { get; set; }

    /// <summary>Day by which the next review has to be held; on that day itself it is not yet overdue.</summary>
    public DateOnly? NextReviewDue { get; set; }

    /// <summary>Day the procurement started (first notice or advertisement); decides which Act applies.</summary>
    public DateOnly? ProcurementStartedOn { get; set; }

    /// <summary>What is bought, as the thresholds of the Procurement Act 2023 tell apart.</summary>
    public ProcurementType? ProcurementType { get; set; }

    /// <summary>Whether the main purpose is a light touch service (Procurement Act 2023 s.9).</summary>
    public bool? IsLightTouch { get; set; }

    /// <summary>Whether it is a concession (Procurement Act 2023 s.8).</summary>
    public bool? IsConcession { get; set; }

    /// <summary>Whether it is an exempted contract (Procurement Act 2023 Sch.2).</summary>
    public bool? IsExempt { get; set; }

    /// <summary>Ground of a direct award in the words of Procurement Act 2023 Sch.5; only where the route is a direct award.</summary>
    public string? DirectAwardGround { get; set; }

    /// <summary>Why the agreement was thought good value for money; its payments inherit it (SI 2011/3050 para 3(g)).</summary>
    public string? ValueForMoneyReason { get; set; }

    /// <summary>Plain-English paragraph for the public page.</summary>
    public string? PublicSummary { get; set; }

    /// <summary>How far the record has come on its way to the public.</summary>
    public RecordState State { get; set; }

    /// <summary>Sign-in id of the person who made it ready, or changed it since: who may not approve it. Null while a draft.</summary>
    public string? MadeReadyById { get; set; }

    /// <summary>Sign-in id of the person who approved it.</summary>
    public string? ApprovedById { get; set; }

    /// <summary>Instant of the approval, UTC.</summary>
    public DateTime? ApprovedAt { get; set; }

    /// <summary>Day on which it was ended before its term; null while it runs or when it ran out.</summary>
    public DateOnly? TerminatedOn { get; set; }

    /// <summary>Platform ocid of the contracting process where one exists, kept as it is; otherwise made by this installation.</summary>
    public string? Ocid { get; set; }

    /// <summary>Which import or person it came from, for instance "register: contracts-2026.xlsx"; null when logged by hand.</summary>
    public string? Source { get; set; }

    /// <summary>True for a historic example kept for demonstration; no duty or flag is worked out for it.</summary>
    public bool IsHistoric { get; init; }

    /// <summary>Whether it was executed as a deed; null when not recorded.</summary>
    public bool? IsDeed { get; set; }

    /// <summary>Why the record must be kept whatever its age, for instance a dispute or an inquiry; null when it may run its course.</summary>
    public string? LegalHoldReason { get; set; }

    /// <summary>Instant at which the record was first logged, UTC.</summary>
    public required DateTime LoggedAt { get; init; }
}
