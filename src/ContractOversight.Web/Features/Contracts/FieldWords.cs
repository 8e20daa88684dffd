using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>What each fact of an agreement is called, on its page, in its forms' messages and in its history.</summary>
internal static class FieldWords
{
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["Party"] = "Signed by",
        ["CpvCode"] = "CPV code",
        ["PublicSummary"] = "Summary for the public page",
        ["Route"] = "How it was procured",
        ["BidsReceived"] = "Bids received",
        ["ProcurementStartedOn"] = "Procurement started on",
        ["ProcurementType"] = "Goods, services or works",
        ["IsLightTouch"] = "Light touch",
        ["IsConcession"] = "Concession",
        ["IsExempt"] = "Exempted",
        ["DirectAwardGround"] = "Ground for direct award",
        ["ParentId"] = "Belongs to",
        ["EstimatedValuePence"] = "Estimated value, VAT included",
        ["AwardedValuePence"] = "Value at award",
        ["CurrentValuePence"] = "Value today",
        ["AnnualValuePence"] = "Value of one year",
        ["ValueIncludesVat"] = "Values include VAT",
        ["SignedOn"] = "Signed on",
        ["StartsOn"] = "First day",
        ["InitialEndsOn"] = "Last day of the initial term",
        ["EndsOn"] = "Last day of the term in force",
        ["Renewal"] = "At the end",
        ["TacitRenewalMonths"] = "Months of each automatic renewal",
        ["NoticePeriodMonths"] = "Months of notice",
        ["NoticeGivenOn"] = "Notice given on",
        ["MobilisationMonths"] = "Months a new supplier needs",
        ["ApprovalMonths"] = "Months our approvals take",
        ["SeniorOwnerId"] = "Senior owner",
        ["ContractManagerId"] = "Contract manager",
        ["DeputyId"] = "Deputy",
        ["ReviewIntervalMonths"] = "Months between reviews",
        ["NextReviewDue"] = "Next review due",
        ["ValueForMoneyReason"] = "Why it was good value for money",
        ["State"] = "Record",
        ["MadeReadyById"] = "Made ready by",
        ["ApprovedById"] = "Approved by",
        ["ApprovedAt"] = "Approved at",
        ["TerminatedOn"] = "Ended early on",
        ["SupplierId"] = "With",
        ["ShareBasisPoints"] = "Share of the value",
        ["DecideBy"] = "Decide by",
        ["DecidedOn"] = "Decided on",
        ["MadeOn"] = "Takes effect on",
        ["ValueBeforePence"] = "Value before",
        ["ValueAfterPence"] = "Value after",
        ["EndsOnBefore"] = "End before",
        ["EndsOnAfter"] = "End after",
    };

    public static string LabelOf(string property) =>
        Labels.TryGetValue(property, out var label) ? label
        : property.EndsWith("Pence", StringComparison.Ordinal) ? Words.Of(property[..^"Pence".Length])
        : Words.Of(property);

    /// <summary>The fact in words; suppliers, options and KPIs are shown by themselves.</summary>
    public static string ValueOf(Contract contract, AgreementField field, IReadOnlyDictionary<string, string> names) => field switch
    {
        AgreementField.Party => ContractWords.Of(contract.Party),
        AgreementField.Title => contract.Title,
        AgreementField.Description => Format.Text(contract.Description),
        AgreementField.Category => Format.Text(contract.Category),
        AgreementField.CpvCode => Format.Text(contract.CpvCode),
        AgreementField.PublicSummary => Format.Text(contract.PublicSummary),
        AgreementField.Route => ContractWords.Of(contract.Route),
        AgreementField.BidsReceived => Format.Count(contract.BidsReceived),
        AgreementField.ProcurementStartedOn => Format.Day(contract.ProcurementStartedOn),
        AgreementField.ProcurementType => contract.ProcurementType?.ToString() ?? Format.NotKnown,
        AgreementField.IsLightTouch => Format.YesNo(contract.IsLightTouch),
        AgreementField.IsConcession => Format.YesNo(contract.IsConcession),
        AgreementField.IsExempt => Format.YesNo(contract.IsExempt),
        AgreementField.DirectAwardGround => Format.Text(contract.DirectAwardGround),
        AgreementField.EstimatedValuePence => Format.Pounds(contract.EstimatedValuePence),
        AgreementField.AwardedValuePence => Format.Pounds(contract.AwardedValuePence),
        AgreementField.AnnualValuePence => Format.Pounds(contract.AnnualValuePence),
        AgreementField.ValueIncludesVat => Format.YesNo(contract.ValueIncludesVat),
        AgreementField.SignedOn => Format.Day(contract.SignedOn),
        AgreementField.StartsOn => Format.Day(contract.StartsOn),
        AgreementField.InitialEndsOn => Format.Day(contract.InitialEndsOn),
        AgreementField.Renewal => RenewalOf(contract),
        AgreementField.NoticePeriodMonths => Months(contract.NoticePeriodMonths),
        AgreementField.MobilisationMonths => Months(contract.MobilisationMonths),
        AgreementField.ApprovalMonths => Months(contract.ApprovalMonths),
        AgreementField.Tier => contract.Tier?.ToString() ?? Format.NotKnown,
        AgreementField.SeniorOwnerId => Name(contract.SeniorOwnerId, names),
        AgreementField.ContractManagerId => Name(contract.ContractManagerId, names),
        AgreementField.DeputyId => Name(contract.DeputyId, names),
        AgreementField.ReviewIntervalMonths => contract.ReviewIntervalMonths is null ? "As the tier has it" : Months(contract.ReviewIntervalMonths),
        AgreementField.NextReviewDue => Format.Day(contract.NextReviewDue),
        AgreementField.ValueForMoneyReason => Format.Text(contract.ValueForMoneyReason),
        _ => "",
    };

    public static string Months(int? months) => months is { } known ? Format.Count(known, "month", "months") : Format.NotKnown;

    private static string RenewalOf(Contract contract) => contract.Renewal == RenewalType.Tacit
        ? $"{ContractWords.Of(contract.Renewal)}, for {Months(contract.TacitRenewalMonths).ToLowerInvariant()} each time"
        : ContractWords.Of(contract.Renewal);

    private static string Name(string? id, IReadOnlyDictionary<string, string> names) =>
        id is null ? Format.NotKnown : names.GetValueOrDefault(id, "Somebody without an account");
}
