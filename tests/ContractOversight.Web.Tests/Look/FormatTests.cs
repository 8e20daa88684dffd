using ContractOversight.Web.Features.Shared;

namespace ContractOversight.Web.Tests.Look;

[TestClass]
public sealed class FormatTests
{
    [TestMethod]
    public void Days_are_written_out()
    {
        Assert.AreEqual("14 September 2026", Format.Day(Today.Date));
        Assert.AreEqual("14 Sep 2026", Format.ShortDay(Today.Date));
        Assert.AreEqual("Sep 26", Format.ShortMonth(Today.Date));
    }

    [TestMethod]
    public void What_is_not_known_says_so()
    {
        string[] all = [Format.Day(null), Format.ShortDay(null), Format.Month(null), Format.Instant(null), Format.Pounds(null), Format.PoundsAndPence(null), Format.Headline(null), Format.Percent(null), Format.Number(null), Format.Count(null), Format.Text(" "), Format.YesNo(null)];

        foreach (var text in all)
        {
            Assert.AreEqual("Not known", text);
        }
    }

    [TestMethod]
    [DataRow(0L, "£0")]
    [DataRow(123450L, "£1,234.50")]
    [DataRow(123400L, "£1,234")]
    [DataRow(-5L, "−£0.05")]
    public void Pounds_show_pence_only_where_there_are_any(long pence, string text)
    {
        Assert.AreEqual(text, Format.Pounds(pence));
    }

    [TestMethod]
    [DataRow(99_949_949L, "£999,499")]
    [DataRow(99_950_000L, "£1 million")]
    [DataRow(123_456_789L, "£1.2 million")]
    [DataRow(99_994_999_999L, "£999.9 million")]
    [DataRow(99_995_000_000L, "£1 billion")]
    [DataRow(-200_000_000L, "−£2 million")]
    public void Headlines_are_rounded_to_words(long pence, string text)
    {
        Assert.AreEqual(text, Format.Headline(pence));
    }

    [TestMethod]
    [DataRow(0.925, "92.5%")]
    [DataRow(1.0, "100%")]
    [DataRow(-0.05, "−5%")]
    public void Ratios_are_shown_as_percentages(double ratio, string text)
    {
        Assert.AreEqual(text, Format.Percent(ratio));
    }

    [TestMethod]
    [DataRow(7, 13, "14 July 2026 at 2:05pm")]
    [DataRow(1, 0, "14 January 2026 at 12:05am")]
    [DataRow(1, 12, "14 January 2026 at 12:05pm")]
    public void Instants_are_in_uk_time(int month, int hour, string text)
    {
        Assert.AreEqual(text, Format.Instant(new DateTime(2026, month, 14, hour, 5, 0, DateTimeKind.Utc)));
    }
}
