using ContractOversight.Domain.Publication;

namespace ContractOversight.Domain.Tests.Publication;

[TestClass]
public sealed class PaymentsComplianceTests
{
    private static readonly DateOnly From = new(2026, 4, 1);
    private static readonly DateOnly To = new(2026, 9, 30);

    [TestMethod]
    [DataRow(29, 1.0, 0.0, 0.0)]
    [DataRow(30, 1.0, 0.0, 0.0)]
    [DataRow(31, 0.0, 1.0, 0.0)]
    [DataRow(60, 0.0, 1.0, 0.0)]
    [DataRow(61, 0.0, 0.0, 1.0)]
    public void A_payment_falls_in_its_band_counted_from_the_day_after_receipt(int days, double within30, double to60, double from61)
    {
        var figures = PaymentsCompliance.Of([Invoice(5, 1, paidAfter: days)], From, To);

        Assert.AreEqual((within30, to60, from61), (figures.ShareWithin30, figures.Share31To60, figures.ShareFrom61));
        Assert.AreEqual(days, figures.MeanDays);
    }

    [TestMethod]
    public void The_figures_of_a_period_are_those_worked_out_by_hand()
    {
        InvoiceFacts[] invoices =
        [
            Invoice(4, 1, paidAfter: 10),
            Invoice(4, 2, paidAfter: 30),
            Invoice(4, 3, paidAfter: 45),
            Invoice(4, 4, paidAfter: 75),
            Invoice(9, 20, paidAfter: null),
        ];

        var figures = PaymentsCompliance.Of(invoices, From, To);

        Assert.AreEqual((4, 40.0), (figures.PaidCount, figures.MeanDays));
        Assert.AreEqual((0.5, 0.25, 0.25), (figures.ShareWithin30, figures.Share31To60, figures.ShareFrom61));
        Assert.AreEqual((5, 0.2), (figures.PayableCount, figures.ShareNotPaid));
    }

    [TestMethod]
    [DataRow(30, 0.0)]
    [DataRow(31, 1.0)]
    public void A_sum_paid_after_the_period_counts_as_not_paid_in_it(int paidDay, double share)
    {
        var invoice = new InvoiceFacts("i1", new DateOnly(2026, 9, 1), 100_00, new DateOnly(2026, 9, 1).AddDays(paidDay - 1));

        Assert.AreEqual(share, PaymentsCompliance.Of([invoice], From, To).ShareNotPaid);
    }

    [TestMethod]
    public void Nothing_paid_gives_no_mean_and_no_share_rather_than_nought()
    {
        var figures = PaymentsCompliance.Of([], From, To);

        Assert.IsNull(figures.MeanDays);
        Assert.IsNull(figures.ShareWithin30);
        Assert.IsNull(figures.ShareNotPaid);
    }

    [TestMethod]
    public void A_disputed_invoice_is_left_out() =>
        Assert.AreEqual(0, PaymentsCompliance.Of([Invoice(5, 1, 10) with { IsDisputedOrInvalid = true }], From, To).PaidCount);

    [TestMethod]
    [DataRow(29, ObligationState.Done, false)]
    [DataRow(30, ObligationState.Done, false)]
    [DataRow(31, ObligationState.Done, true)]
    public void Of_invoices_paid_on_day_29_30_and_31_only_the_last_is_late_under_section_68(int day, ObligationState state, bool late)
    {
        var received = new DateOnly(2026, 6, 1);
        var facts = new ExampleFacts("pa-68").Contract with { Invoices = [new("i1", received, 100_00, received.AddDays(day - 1))] };

        var obligation = PublicationDuties.Find("pa-68")!.Judge(facts, Today.Date).Single();

        Assert.AreEqual((state, late), (obligation.State, obligation.WasDoneLate));
    }

    private static InvoiceFacts Invoice(int month, int day, int? paidAfter)
    {
        var received = new DateOnly(2026, month, day);
        return new($"i{month}-{day}", received, 100_00, paidAfter is { } days ? received.AddDays(days) : null);
    }
}
