using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Spend;
using ContractOversight.Exchange.Tests.Fixtures;

namespace ContractOversight.Exchange.Tests.Spend;

[TestClass]
public sealed class SpendReaderTests
{
    [TestMethod]
    [DataRow("Body Name,Beneficiary,Invoice amount,Posting date,Payment Ref")]
    [DataRow("Force,Vendor,Net £,Date Paid,Ref No")]
    [DataRow("Organisation Name,Merchant Name,Total exc VAT,Payment Date,Voucher No")]
    [DataRow("Entity,Provider,Amount (£),Paid On,Transaction ID")]
    [DataRow("Authority,Payee Name,Amount excluding VAT (£),Date of Transaction,Internal Ref")]
    public void Other_bodies_headings_are_recognised_by_meaning(string headings)
    {
        var result = Read(headings + "\nOPCC,Lindale Ltd,\"1,234.50\",01/04/2026,P1\nOPCC,Orrest Ltd,(10.00),30/04/2026,P2\n");

        Assert.AreEqual((2, 0, 122_450L), (result.Tally.Accepted, result.Tally.Refused, result.Tally.TotalPence));
        Assert.AreEqual(("Lindale Ltd", new DateOnly(2026, 4, 1)), (result.Records[0].SupplierName, result.Records[0].PaidOn));
    }

    [TestMethod]
    public void Titles_above_a_repeated_heading_a_total_and_a_note_are_ignored_and_listed()
    {
        var result = Read("Spend over £500,,\n,,\nSupplier,Date,Amount\nLindale,01/04/2026,600\nSupplier,Date,Amount\nOrrest,02/04/2026,700\nTotal,,1300\nSource: ledger,,\n");

        Assert.AreEqual("1,2,3,5,7,8", string.Join(',', result.Ignored.Select(row => row.Row)));
        Assert.AreEqual((2, 0, 130_000L), (result.Tally.Accepted, result.Tally.Refused, result.Tally.TotalPence));
    }

    [TestMethod]
    public void A_sum_without_words_or_supplier_at_the_foot_is_a_total()
    {
        var result = Read("Supplier,Date,Amount\nLindale,01/04/2026,600\nOrrest,02/04/2026,700\n,,1300\n");

        Assert.AreEqual((2, 2), (result.Tally.Accepted, result.Tally.Ignored));
    }

    [TestMethod]
    public void A_supplier_called_Total_is_paid_like_any_other()
    {
        var result = Read("Supplier,Date,Amount\nTotal,01/04/2026,600\n");

        Assert.AreEqual(1, result.Tally.Accepted);
    }

    [TestMethod]
    public void Headings_sorted_to_the_foot_still_name_the_rows_above()
    {
        var rows = string.Concat(Enumerable.Range(1, 25).Select(day => $"Lindale,{day:00}/04/2026,10\n"));

        var result = Read(rows + "Supplier,Date,Amount\n");

        Assert.AreEqual((25, 0, 1, 25_000L), (result.Tally.Accepted, result.Tally.Refused, result.Tally.Ignored, result.Tally.TotalPence));
    }

    [TestMethod]
    public void A_second_figure_above_12_makes_the_whole_column_month_first()
    {
        var result = Read("Supplier,Date,Amount\nLindale,04/05/2026,1\nOrrest,04/25/2026,1\n");

        Assert.AreEqual(new DateOnly(2026, 4, 5), result.Records[0].PaidOn);
    }

    [TestMethod]
    public void In_a_column_with_both_orders_the_rarer_is_refused()
    {
        var result = Read("Supplier,Date,Amount\nLindale,25/04/2026,1\nOrrest,26/04/2026,1\nAmbler,04/27/2026,1\n");

        Assert.AreEqual(4, result.Refusals.Single().Row);
    }

    [TestMethod]
    public void Rows_that_say_the_same_are_kept_and_pointed_out()
    {
        var result = Read("Supplier,Date,Amount\nLindale,01/04/2026,5\nLindale,01/04/2026,5\nLindale,01/04/2026,5\nOrrest,01/04/2026,5\n");

        Assert.AreEqual((4, 1, 3), (result.Tally.Accepted, result.Tally.IdenticalGroups, result.Tally.IdenticalRows));
        Assert.AreEqual("1,2,3,1", string.Join(',', result.Records.Select(payment => payment.Occurrence)));
    }

    [TestMethod]
    public void A_row_without_a_supplier_keeps_its_money_and_a_row_without_an_amount_is_refused()
    {
        var result = Read("Supplier,Date,Amount\n,01/04/2026,5\nLindale,01/04/2026,\nLindale,01/04/2026,TBC\n");

        Assert.AreEqual((1, 2, 1), (result.Tally.Accepted, result.Tally.Refused, result.Tally.RowsWithoutSupplier));
        Assert.IsTrue(result.Refusals.All(refusal => refusal.Column == "Amount"));
    }

    [TestMethod]
    public void A_row_with_a_cell_too_few_or_too_many_is_refused()
    {
        var result = Read("Supplier,Date,Amount\nLindale,01/04/2026,5\nOrrest,01/04/2026\nAmbler,01/04/2026,5,6\nAmbler,01/04/2026,7\nAmbler,01/04/2026,8\n");

        Assert.AreEqual("3,4", string.Join(',', result.Refusals.Select(refusal => refusal.Row).Distinct()));
    }

    [TestMethod]
    public void Net_counts_where_gross_and_VAT_are_given_too()
    {
        var payment = Read("Supplier,Date,Gross,VAT,Net\nLindale,01/04/2026,12,2,10\n").Records.Single();

        Assert.AreEqual((1000L, AmountBasis.Net, 1200L, 200L), (payment.AmountPence, payment.Basis, payment.GrossPence!.Value, payment.VatPence!.Value));
    }

    [TestMethod]
    public void Without_days_and_without_a_telling_name_the_file_is_refused_until_a_period_is_given()
    {
        const string Text = "Supplier,Amount,Category\nLindale,5,Towels\n";

        var refusal = Assert.ThrowsExactly<FileRefusedException>(() => Read(Text));
        var given = Read(Text, new() { Period = PaymentPeriod.Month(2026, 4) });

        Assert.AreEqual(FileRefusalReason.NoPeriod, refusal.Reason);
        Assert.AreEqual(new DateOnly(2026, 4, 30), given.Records.Single().PeriodTo);
    }

    [TestMethod]
    public void A_mapping_goes_before_what_is_recognised_and_survives_being_stored()
    {
        const string Text = "Supplier,Real payee,Date,Amount\nFinance house,Lindale,01/04/2026,5\n";
        var choice = MappingChoice.FromJson("{\"fields\":{\"Supplier\":\"Real payee\"}}");

        var result = Read(Text, new() { Mapping = MappingChoice.FromJson(choice.ToJson()) });

        Assert.AreEqual("Lindale", result.Records.Single().SupplierName);
    }

    [TestMethod]
    [DataRow("{\"fields\":{\"Supplier\":\"No such\"}}")]
    [DataRow("{\"fields\":{\"Colour\":\"Supplier\"}}")]
    public void A_mapping_that_does_not_fit_the_file_is_refused(string json) =>
        Assert.ThrowsExactly<FileRefusedException>(() => Read("Supplier,Date,Amount\nLindale,01/04/2026,5\n", new() { Mapping = MappingChoice.FromJson(json) }));

    [TestMethod]
    [DataRow("darlington-2014-10.csv", "2014-10-01", "2014-10-31")]
    [DataRow("Apr 18", "2018-04-01", "2018-04-30")]
    [DataRow("expenditure-over-500-apr-jun-2014.csv", "2014-04-01", "2014-06-30")]
    [DataRow("Q4 2025-26", "2026-01-01", "2026-03-31")]
    [DataRow("fire-2023-24.xlsx", "2023-04-01", "2024-03-31")]
    [DataRow("spend.csv", "", "")]
    public void A_period_is_read_from_a_name_or_not_at_all(string name, string from, string to)
    {
        var period = PaymentPeriod.FromName(name);

        Assert.AreEqual((from, to), (period?.From.ToString("yyyy-MM-dd", null) ?? "", period?.To.ToString("yyyy-MM-dd", null) ?? ""));
    }

    private static IntakeResult<PaymentRow> Read(string text, SpendOptions? options = null)
    {
        using var file = Csv.Of(text);
        return SpendReader.Read(file, options).ReadAll();
    }
}
