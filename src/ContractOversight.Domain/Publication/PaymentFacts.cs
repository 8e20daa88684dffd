namespace ContractOversight.Domain.Publication;

/// <summary>One payment under a contract.</summary>
/// <param name="Key">The office's payment reference.</param>
/// <param name="PaidOn">The day it was paid.</param>
/// <param name="AmountPence">Pence including VAT.</param>
public sealed record PaymentFacts(string Key, DateOnly PaidOn, long AmountPence);

/// <summary>One invoice under a contract.</summary>
/// <param name="Key">The invoice number.</param>
/// <param name="ReceivedOn">The day it was received.</param>
/// <param name="AmountPence">Pence including VAT.</param>
/// <param name="PaidOn">The day it was paid in full; null while it is not.</param>
/// <param name="PayableOn">The later day on which the contract makes it payable; null means the day of receipt.</param>
/// <param name="IsDisputedOrInvalid">True when the supplier was told that it is disputed or not valid.</param>
public sealed record InvoiceFacts(
    string Key, DateOnly ReceivedOn, long AmountPence, DateOnly? PaidOn = null, DateOnly? PayableOn = null, bool IsDisputedOrInvalid = false);

/// <summary>One item of spend.</summary>
/// <param name="Key">The office's reference.</param>
/// <param name="PaidOn">The day it was paid.</param>
/// <param name="AmountPence">Pence; the Order does not say whether VAT counts.</param>
/// <param name="Recipient">Who was paid; null when not recorded.</param>
/// <param name="Purpose">What for; null when not recorded.</param>
/// <param name="ValueReason">Why it was thought good value, for this item; null leaves the contract's reason.</param>
/// <param name="ContractValueReason">The reason recorded on the contract it was paid under; null when there is none.</param>
public sealed record SpendItem(
    string Key, DateOnly PaidOn, long AmountPence, string? Recipient, string? Purpose, string? ValueReason = null, string? ContractValueReason = null)
{
    /// <summary>The reason to publish: the item's own, else its contract's; null when neither is recorded.</summary>
    public string? EffectiveValueReason =>
        !string.IsNullOrWhiteSpace(ValueReason) ? ValueReason
        : !string.IsNullOrWhiteSpace(ContractValueReason) ? ContractValueReason
        : null;
}

/// <summary>A contract as the quarterly list of small contracts sees it.</summary>
/// <param name="Key">Its reference.</param>
/// <param name="EnteredIntoOn">The day it was entered into.</param>
/// <param name="EndsOn">Its last day; null when not recorded.</param>
/// <param name="ValuePence">Its value in pence; null when not recorded.</param>
/// <param name="OtherParties">Every other party, for the list.</param>
/// <param name="Purpose">What it is for; null when not recorded.</param>
public sealed record SmallContract(
    string Key, DateOnly EnteredIntoOn, DateOnly? EndsOn, long? ValuePence, IReadOnlyList<string> OtherParties, string? Purpose);
