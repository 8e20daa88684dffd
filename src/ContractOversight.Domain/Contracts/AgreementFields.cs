using static ContractOversight.Domain.Contracts.AgreementField;

namespace ContractOversight.Domain.Contracts;

/// <summary>Which facts each kind of agreement has, and in which section each fact is asked: the one table that forms, readiness and tests read.</summary>
public static class AgreementFields
{
    private static readonly AgreementField[] Every =
    [
        Party, Suppliers, Title, Description, Category, PublicSummary, AwardedValuePence, SignedOn, StartsOn, InitialEndsOn,
        NoticePeriodMonths, Tier, SeniorOwnerId, ContractManagerId, DeputyId, ReviewIntervalMonths, NextReviewDue, Powers, Kpis,
    ];

    private static readonly AgreementField[] Procured =
    [
        CpvCode, Route, BidsReceived, ProcurementStartedOn, AgreementField.ProcurementType, IsLightTouch, DirectAwardGround, EstimatedValuePence,
        ValueIncludesVat, Renewal, MobilisationMonths, ApprovalMonths, Options, ValueForMoneyReason,
    ];

    private static readonly Dictionary<AgreementKind, HashSet<AgreementField>> Table = new()
    {
        [AgreementKind.Contract] = [.. Every, .. Procured, AnnualValuePence, IsConcession, IsExempt],
        [AgreementKind.Framework] = [.. Every, .. Procured, IsExempt],
        [AgreementKind.CallOff] = [.. Every, .. Procured, AnnualValuePence, ParentId],
        [AgreementKind.Grant] = [.. Every, AnnualValuePence, ValueForMoneyReason],
        [AgreementKind.Collaboration] = [.. Every, AnnualValuePence, ParentId, Renewal, ValueForMoneyReason],
        [AgreementKind.Sponsorship] = [.. Every, ValueIncludesVat],
        [AgreementKind.ChargedService] = [.. Every, AnnualValuePence, ValueIncludesVat, Renewal],
    };

    /// <summary>The facts that agreements of a kind have. Never empty, never throws for a defined kind.</summary>
    public static IReadOnlySet<AgreementField> Of(AgreementKind kind) => Table[kind];

    /// <summary>Whether agreements of a kind have a fact.</summary>
    public static bool Has(AgreementKind kind, AgreementField field) => Table[kind].Contains(field);

    /// <summary>The sections in which a kind has something to ask, in order; powers and KPIs are left out, since they are kept elsewhere.</summary>
    public static IReadOnlyList<AgreementSection> Sections(AgreementKind kind) =>
        [.. Table[kind].Select(SectionOf).Where(section => section is not (AgreementSection.Performance or AgreementSection.Powers)).Distinct().Order()];

    /// <summary>The section in which a fact is asked.</summary>
    public static AgreementSection SectionOf(AgreementField field) => field switch
    {
        Title or Description or Category or CpvCode or PublicSummary => AgreementSection.Description,
        Party or Suppliers => AgreementSection.Parties,
        ParentId => AgreementSection.Parent,
        Route or BidsReceived or ProcurementStartedOn or AgreementField.ProcurementType or IsLightTouch or IsConcession or IsExempt
            or DirectAwardGround => AgreementSection.Procurement,
        EstimatedValuePence or AwardedValuePence or AnnualValuePence or ValueIncludesVat => AgreementSection.Value,
        SignedOn or StartsOn or InitialEndsOn or Renewal or NoticePeriodMonths or MobilisationMonths or ApprovalMonths
            or Options => AgreementSection.Term,
        ValueForMoneyReason => AgreementSection.ValueForMoney,
        Powers => AgreementSection.Powers,
        Kpis => AgreementSection.Performance,
        _ => AgreementSection.Governance,
    };
}
