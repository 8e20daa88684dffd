using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Spend;
using ContractOversight.Exchange.Tests.Fixtures;

namespace ContractOversight.Exchange.Tests.Columns;

[TestClass]
public sealed class HeadingTextTests
{
    [TestMethod]
    [DataRow("BeneficiaryName", "beneficiary name")]
    [DataRow("beneficiary_name", "beneficiary name")]
    [DataRow("* Beneficiary  Name: ", "beneficiary name")]
    [DataRow("IrrecoverableVATAmount", "irrecoverable vat amount")]
    [DataRow("Net Amount (£)", "net amount")]
    [DataRow("+", "")]
    public void Headings_are_brought_to_one_spelling(string heading, string plain) => Assert.AreEqual(plain, HeadingText.Plain(heading));

    [TestMethod]
    public void Irrecoverable_VAT_is_recorded_beside_the_amount()
    {
        using var file = Csv.Of("BeneficiaryName,PaymentDate,Amount,IrrecoverableVATAmount\nLindale,2026-04-01,10.00,2.00\n");

        var payment = SpendReader.Read(file).ReadAll().Records.Single();

        Assert.AreEqual((1000L, 200L), (payment.AmountPence, payment.IrrecoverableVatPence!.Value));
    }

    [TestMethod]
    [DataRow(0, "column A")]
    [DataRow(25, "column Z")]
    [DataRow(26, "column AA")]
    public void A_column_without_a_heading_is_named_as_a_spreadsheet_names_it(int index, string name) =>
        Assert.AreEqual((name, index), (ColumnLetters.NameOf(index), ColumnLetters.IndexOf(name)!.Value));
}
