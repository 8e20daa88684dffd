using ContractOversight.Web.Features.Shared.Components;

namespace ContractOversight.Web.Tests.Look;

[TestClass]
public sealed class PoundsEntryTests
{
    [TestMethod]
    [DataRow("0", 0L)]
    [DataRow("£1,234.50", 123450L)]
    [DataRow("1234.5", 123450L)]
    [DataRow(" £ 1 234 ", 123400L)]
    [DataRow("1,234,567", 123456700L)]
    [DataRow("0.01", 1L)]
    [DataRow("1000000000000", 100_000_000_000_000L)]
    public void Pounds_as_people_write_them_become_whole_pence(string typed, long pence)
    {
        var entry = PoundsEntry.Read(typed);

        Assert.AreEqual(new PoundsEntry(pence, null), entry);
    }

    [TestMethod]
    [DataRow("abc", "must be an amount in pounds, like 1234.50")]
    [DataRow("1.2.3", "must be an amount in pounds, like 1234.50")]
    [DataRow("1,23", "must be an amount in pounds, like 1234.50")]
    [DataRow("1,23.50", "must be an amount in pounds, like 1234.50")]
    [DataRow("1.005", "must have no more than 2 digits after the point, like 1234.50")]
    [DataRow("-1", "must be £0 or more")]
    [DataRow("(1.50)", "must be £0 or more")]
    [DataRow("1000000000000.01", "must be £1,000,000,000,000 or less")]
    [DataRow("9999999999999999999999999999", "must be £1,000,000,000,000 or less")]
    [DataRow("£", "must be an amount in pounds, like 1234.50")]
    public void What_is_not_an_amount_is_refused_with_what_to_do(string typed, string problem)
    {
        var entry = PoundsEntry.Read(typed);

        Assert.AreEqual(new PoundsEntry(null, problem), entry);
    }

    [TestMethod]
    [DataRow("-1.50", -150L)]
    [DataRow("−1.50", -150L)]
    [DataRow("(1,000)", -100000L)]
    public void A_credit_may_be_below_nothing_where_it_is_asked_for(string typed, long pence)
    {
        var entry = PoundsEntry.Read(typed, mayBeNegative: true);

        Assert.AreEqual(pence, entry.Pence);
    }

    [TestMethod]
    [DataRow(123450L, "1234.50")]
    [DataRow(123400L, "1234")]
    [DataRow(1L, "0.01")]
    [DataRow(-150L, "-1.50")]
    public void What_is_written_in_the_box_reads_back_as_it_was(long pence, string text)
    {
        Assert.AreEqual(text, PoundsEntry.Write(pence));
        Assert.AreEqual(pence, PoundsEntry.Read(text, mayBeNegative: true).Pence);
    }
}
