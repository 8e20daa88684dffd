namespace ContractOversight.Domain.Contracts;

/// <summary>A fact that some kinds of agreement have and others do not; named like the property that holds it.</summary>
public enum AgreementField
{
    /// <summary>Which corporation sole signs.</summary>
    Party,

    /// <summary>Who is on the other side, and with which share.</summary>
    Suppliers,

    /// <summary>What the agreement is called.</summary>
    Title,

    /// <summary>What is bought, funded or agreed.</summary>
    Description,

    /// <summary>The office's own category.</summary>
    Category,

    /// <summary>Common Procurement Vocabulary code.</summary>
    CpvCode,

    /// <summary>Plain-English paragraph for the public page.</summary>
    PublicSummary,

    /// <summary>How it was procured.</summary>
    Route,

    /// <summary>Tenders received.</summary>
    BidsReceived,

    /// <summary>Day the procurement started.</summary>
    ProcurementStartedOn,

    /// <summary>Goods, services or works.</summary>
    ProcurementType,

    /// <summary>Whether it is light touch.</summary>
    IsLightTouch,

    /// <summary>Whether it is a concession.</summary>
    IsConcession,

    /// <summary>Whether it is exempted.</summary>
    IsExempt,

    /// <summary>Ground of a direct award.</summary>
    DirectAwardGround,

    /// <summary>The framework or lead agreement it hangs under.</summary>
    ParentId,

    /// <summary>Estimated value, VAT included.</summary>
    EstimatedValuePence,

    /// <summary>Value at award.</summary>
    AwardedValuePence,

    /// <summary>Value of one year.</summary>
    AnnualValuePence,

    /// <summary>Whether the values include VAT.</summary>
    ValueIncludesVat,

    /// <summary>Day the last party signed.</summary>
    SignedOn,

    /// <summary>First day.</summary>
    StartsOn,

    /// <summary>Last day of the initial term.</summary>
    InitialEndsOn,

    /// <summary>What happens at the end.</summary>
    Renewal,

    /// <summary>Notice that ending takes.</summary>
    NoticePeriodMonths,

    /// <summary>Months a new supplier needs.</summary>
    MobilisationMonths,

    /// <summary>Months that approvals take.</summary>
    ApprovalMonths,

    /// <summary>Rights to extend.</summary>
    Options,

    /// <summary>How closely it is managed.</summary>
    Tier,

    /// <summary>Senior responsible owner.</summary>
    SeniorOwnerId,

    /// <summary>Contract manager.</summary>
    ContractManagerId,

    /// <summary>The manager's deputy.</summary>
    DeputyId,

    /// <summary>Months between reviews.</summary>
    ReviewIntervalMonths,

    /// <summary>Day by which the next review has to be held.</summary>
    NextReviewDue,

    /// <summary>Why it was thought good value for money.</summary>
    ValueForMoneyReason,

    /// <summary>What the provider's staff do and which police powers that needs; kept on the powers page.</summary>
    Powers,

    /// <summary>KPIs in force; kept on the performance page.</summary>
    Kpis,
}
