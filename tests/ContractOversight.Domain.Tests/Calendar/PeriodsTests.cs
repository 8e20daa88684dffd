using System.Globalization;

using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Tests.Calendar;

[TestClass]
public sealed class PeriodsTests
{
    [TestMethod]
    [DataRow("2026-03-31", 2025, "2025-26")]
    [DataRow("2026-04-01", 2026, "2026-27")]
    [DataRow("2026-04-02", 2026, "2026-27")]
    [DataRow("2099-12-31", 2099, "2099-00")]
    public void A_financial_year_begins_on_1_April(string day, int startYear, string name)
    {
        var year = FinancialYear.Of(D(day));

        Assert.AreEqual(startYear, year.StartYear);
        Assert.AreEqual(name, year.ToString());
        Assert.IsTrue(year.Contains(D(day)));
    }

    [TestMethod]
    [DataRow("2026-03-31", "2026-01-01", "2026-03-31", "January to March 2026")]
    [DataRow("2026-04-01", "2026-04-01", "2026-06-30", "April to June 2026")]
    [DataRow("2026-12-31", "2026-10-01", "2026-12-31", "October to December 2026")]
    public void A_quarter_ends_with_March_June_September_or_December(string day, string first, string last, string name)
    {
        var quarter = Quarter.Of(D(day));

        Assert.AreEqual((D(first), D(last), name), (quarter.First, quarter.Last, quarter.ToString()));
        Assert.AreEqual(quarter, quarter.Next.Previous);
    }

    [TestMethod]
    [DataRow("2026-03-31", "2025-10-01", "2026-03-31")]
    [DataRow("2026-04-01", "2026-04-01", "2026-09-30")]
    [DataRow("2026-09-30", "2026-04-01", "2026-09-30")]
    [DataRow("2026-10-01", "2026-10-01", "2027-03-31")]
    public void A_half_year_ends_with_September_or_March(string day, string first, string last)
    {
        var half = HalfYear.Of(D(day));

        Assert.AreEqual((D(first), D(last)), (half.First, half.Last));
        Assert.AreEqual(half, half.Next.Previous);
    }

    [TestMethod]
    [DataRow("2028-02-29", "2028-02-01", "2028-02-29")]
    [DataRow("2027-02-01", "2027-02-01", "2027-02-28")]
    [DataRow("2026-12-31", "2026-12-01", "2026-12-31")]
    public void A_month_has_its_own_length(string day, string first, string last)
    {
        var month = Month.Of(D(day));

        Assert.AreEqual((D(first), D(last)), (month.First, month.Last));
        Assert.AreEqual(month, month.Next.Previous);
    }

    [TestMethod]
    [DataRow("2026-01-31", 1, "2026-02-28")]
    [DataRow("2028-01-31", 1, "2028-02-29")]
    [DataRow("2028-02-29", 12, "2029-02-28")]
    [DataRow("2028-02-29", 48, "2032-02-29")]
    [DataRow("2026-03-31", 1, "2026-04-30")]
    [DataRow("2026-03-31", -1, "2026-02-28")]
    [DataRow("2028-03-31", -11, "2027-04-30")]
    [DataRow("2026-02-28", 1, "2026-03-28")]
    [DataRow("2026-12-15", 1, "2027-01-15")]
    public void Months_keep_the_day_where_it_exists(string day, int months, string expected) =>
        Assert.AreEqual(D(expected), MonthArithmetic.Add(D(day), months));

    [TestMethod]
    [DataRow("2026-04-01", 12, "2027-03-31")]
    [DataRow("2027-03-01", 12, "2028-02-29")]
    [DataRow("2026-05-10", 1, "2026-06-09")]
    public void A_term_ends_on_the_day_before_its_anniversary(string first, int months, string last) =>
        Assert.AreEqual(D(last), MonthArithmetic.LastDayOfTerm(D(first), months));

    [TestMethod]
    [DataRow("2027-02-28", 12, "2028-02-29")]
    [DataRow("2028-02-29", 12, "2029-02-28")]
    [DataRow("2025-08-28", 12, "2026-08-28")]
    [DataRow("2026-01-31", 1, "2026-02-28")]
    public void A_term_that_ended_with_a_month_still_does_when_extended(string last, int months, string expected) =>
        Assert.AreEqual(D(expected), MonthArithmetic.ExtendTerm(D(last), months));

    private static DateOnly D(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
