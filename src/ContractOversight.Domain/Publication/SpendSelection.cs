using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Publication;

/// <summary>Which items belong in a periodic publication, and which of them are not fit to go out.</summary>
public static class SpendSelection
{
    /// <summary>Items of spend exceeding £500 in a month (SIO para 3(g)); an item of exactly £500 is left out.</summary>
    public static IReadOnlyList<SpendItem> Over500(IEnumerable<SpendItem> spend, Month month) =>
        [.. spend.Where(s => month.Contains(s.PaidOn) && s.AmountPence > StatutoryFigures.AmountOn(StatutoryFigures.SioSpend, s.PaidOn))];

    /// <summary>The items that block their file: no recipient, no purpose, or no value-for-money reason of their own or of their contract.</summary>
    public static IReadOnlyList<SpendItem> Incomplete(IEnumerable<SpendItem> items) =>
        [.. items.Where(s => string.IsNullOrWhiteSpace(s.Recipient) || string.IsNullOrWhiteSpace(s.Purpose) || s.EffectiveValueReason is null)];

    /// <summary>
    /// Payments exceeding £30,000 including VAT in a quarter, each judged by itself (PA23 s.70); a payment of exactly
    /// £30,000 is left out, and so is one made before s.70 began on 1 April 2026.
    /// </summary>
    public static IReadOnlyList<PaymentFacts> Over30000(IEnumerable<PaymentFacts> payments, Quarter quarter) =>
        [.. payments.Where(p => quarter.Contains(p.PaidOn) && p.AmountPence > StatutoryFigures.AmountOn(StatutoryFigures.LargePayment, p.PaidOn))];

    /// <summary>
    /// Contracts in force in a quarter whose value does not exceed £10,000 (SIO para 4(d)); exactly £10,000 belongs in
    /// the list. A contract without a recorded value is not in it: see <see cref="WithoutValue"/>.
    /// </summary>
    public static IReadOnlyList<SmallContract> UpTo10000(IEnumerable<SmallContract> contracts, Quarter quarter) =>
        [.. InForce(contracts, quarter).Where(c => c.ValuePence <= StatutoryFigures.AmountOn(StatutoryFigures.SioContract, quarter.Last))];

    /// <summary>Contracts in force in a quarter that may belong in the list of small contracts, but whose value is not recorded.</summary>
    public static IReadOnlyList<SmallContract> WithoutValue(IEnumerable<SmallContract> contracts, Quarter quarter) =>
        [.. InForce(contracts, quarter).Where(c => c.ValuePence is null)];

    private static IEnumerable<SmallContract> InForce(IEnumerable<SmallContract> contracts, Quarter quarter) =>
        contracts.Where(c => c.EnteredIntoOn <= quarter.Last && (c.EndsOn is null || c.EndsOn >= quarter.First));
}
