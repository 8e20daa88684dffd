namespace ContractOversight.Domain.Publication;

/// <summary>The figures of a payments compliance notice (UK17).</summary>
/// <remarks>
/// PR24 reg.38 (the regulation's text was read on 23 November 2026 in the copy of key PR24): day 1 is the day
/// after the invoice was received, the average is the arithmetic mean, and the percentages are of payments, not of pounds. A
/// payment is made when the supplier receives it. PA23 s.68 counts its 30 days from the day of receipt itself, so a payment
/// on day 30 here is one day late there.
/// </remarks>
public sealed record PaymentsCompliance
{
    /// <summary>First day of the period.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the period.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Invoices paid in the period.</summary>
    public required int PaidCount { get; init; }

    /// <summary>Mean days from receipt to payment; null when nothing was paid.</summary>
    public required double? MeanDays { get; init; }

    /// <summary>Share paid by day 30, 0 to 1; null when nothing was paid.</summary>
    public required double? ShareWithin30 { get; init; }

    /// <summary>Share paid on days 31 to 60, 0 to 1; null when nothing was paid.</summary>
    public required double? Share31To60 { get; init; }

    /// <summary>Share paid on day 61 or later, 0 to 1; null when nothing was paid.</summary>
    public required double? ShareFrom61 { get; init; }

    /// <summary>Sums that became payable in the period.</summary>
    public required int PayableCount { get; init; }

    /// <summary>Share of those sums that were not paid within the period, 0 to 1; null when none became payable.</summary>
    public required double? ShareNotPaid { get; init; }

    /// <summary>Works the figures out from invoices under public contracts awarded under PA23; the caller leaves out all others.</summary>
    /// <param name="invoices">Invoices; disputed and invalid ones are not payable and are left out.</param>
    /// <param name="from">First day of the period.</param>
    /// <param name="to">Last day of the period.</param>
    public static PaymentsCompliance Of(IEnumerable<InvoiceFacts> invoices, DateOnly from, DateOnly to)
    {
        var valid = invoices.Where(i => !i.IsDisputedOrInvalid).ToArray();
        var days = valid.Where(i => i.PaidOn >= from && i.PaidOn <= to)
            .Select(i => i.PaidOn!.Value.DayNumber - i.ReceivedOn.DayNumber).ToArray();
        var payable = valid.Where(i => Payable(i) >= from && Payable(i) <= to).ToArray();
        return new PaymentsCompliance
        {
            From = from,
            To = to,
            PaidCount = days.Length,
            MeanDays = days.Length == 0 ? null : days.Average(),
            ShareWithin30 = Share(days.Count(d => d <= 30), days.Length),
            Share31To60 = Share(days.Count(d => d is > 30 and <= 60), days.Length),
            ShareFrom61 = Share(days.Count(d => d > 60), days.Length),
            PayableCount = payable.Length,
            ShareNotPaid = Share(payable.Count(i => i.PaidOn is null || i.PaidOn > to), payable.Length),
        };
    }

    private static DateOnly Payable(InvoiceFacts invoice) => invoice.PayableOn ?? invoice.ReceivedOn;

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
