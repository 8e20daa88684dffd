using System.Globalization;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Values;
using CsCheck;

namespace ContractOversight.Exchange.Tests.Values;

[TestClass]
public sealed class MoneyTextTests
{
    [TestMethod]
    [DataRow("£1,234.50", 123450L)]
    [DataRow("(1,234.50)", -123450L)]
    [DataRow("(£1,234.50)", -123450L)]
    [DataRow("1,234.50-", -123450L)]
    [DataRow("-£5", -500L)]
    [DataRow("£-5", -500L)]
    [DataRow("−5.00", -500L)]
    [DataRow("1234.5", 123450L)]
    [DataRow(".5", 50L)]
    [DataRow("\uFFFD309.25", 30925L)]
    [DataRow("œ309.25", 30925L)]
    [DataRow("GBP 12", 1200L)]
    [DataRow("12.00CR", -1200L)]
    [DataRow(" £ -   ", 0L)]
    [DataRow("0.004", 0L)]
    [DataRow("0.005", 1L)]
    [DataRow("-0.005", -1L)]
    [DataRow("1.0049", 100L)]
    [DataRow("100000000000", 10_000_000_000_000L)]
    public void An_amount_as_published_is_read_to_the_penny(string text, long pence)
    {
        var read = MoneyText.Read(SheetCell.OfText(text));

        Assert.AreEqual((pence, null), (read.Pence!.Value, read.Problem));
    }

    [TestMethod]
    [DataRow("12.345,60", "12345.60")]
    [DataRow("12,34", "12345.60")]
    [DataRow("about 5k", "figures only")]
    [DataRow("£1.2m", "in full")]
    [DataRow("1.23E+05", "in full")]
    [DataRow("$5", "pounds")]
    [DataRow("--5", "figures only")]
    [DataRow("(-5)", "pair up")]
    [DataRow("100000000000.01", "larger")]
    [DataRow("99999999999999999999999999999999", "larger")]
    public void What_is_no_amount_is_refused_with_the_reason(string text, string says)
    {
        var read = MoneyText.Read(SheetCell.OfText(text));

        Assert.IsNull(read.Pence);
        Assert.Contains(says, read.Problem!);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("N/A")]
    [DataRow("tbc")]
    [DataRow("-")]
    public void What_says_that_no_amount_is_known_is_neither_nought_nor_a_fault(string text) =>
        Assert.AreEqual(new MoneyRead(null, null), MoneyText.Read(SheetCell.OfText(text)));

    [TestMethod]
    [DataRow("532.92999999999995", 53293L)]
    [DataRow("4999.9999999999991", 500000L)]
    [DataRow("1.0049999999999999", 101L)]
    [DataRow("-2470.6999999999998", -247070L)]
    [DataRow("1.5E5", 15000000L)]
    public void A_number_cell_is_worth_what_the_spreadsheet_shows(string digits, long pence) =>
        Assert.AreEqual(pence, MoneyText.Read(new(CellKind.Number, digits)).Pence);

    [TestMethod]
    public void Any_amount_written_in_any_usual_way_comes_back_to_the_penny() =>
        Gen.Select(Gen.Long[-MoneyText.MaximumPence, MoneyText.MaximumPence], Gen.Int[0, 4]).Sample((pence, way) =>
            MoneyText.Read(SheetCell.OfText(Written(pence, way))).Pence == pence);

    private static string Written(long pence, int way)
    {
        var pounds = Math.Abs(pence / 100m);
        var plain = pounds.ToString("0.00", CultureInfo.InvariantCulture);
        var grouped = pounds.ToString("#,##0.00", CultureInfo.InvariantCulture);
        return pence >= 0
            ? way % 2 == 0 ? "£" + grouped : plain
            : way switch { 0 => "-£" + grouped, 1 => $"({grouped})", 2 => plain + "-", 3 => "£-" + plain, _ => "-" + plain };
    }
}
