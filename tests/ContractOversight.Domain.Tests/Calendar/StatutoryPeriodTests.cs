using System.Globalization;

using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Tests.Calendar;

[TestClass]
public sealed class StatutoryPeriodTests
{
    [TestMethod]
    [DataRow("2026-03-01", 30, "2026-03-30")]
    [DataRow("2026-03-01", 90, "2026-05-29")]
    [DataRow("2026-03-01", 120, "2026-06-28")]
    [DataRow("2026-03-01", 180, "2026-08-27")]
    [DataRow("2028-02-01", 30, "2028-03-01")]
    [DataRow("2026-03-31", 30, "2026-04-29")]
    [DataRow("2026-09-30", 30, "2026-10-29")]
    [DataRow("2026-06-30", 30, "2026-07-29")]
    [DataRow("2026-12-31", 30, "2027-01-29")]
    [DataRow("2026-04-01", 56, "2026-05-26")]
    [DataRow("2026-04-01", 1, "2026-04-01")]
    public void A_period_beginning_with_a_day_counts_that_day_as_the_first(string first, int days, string last) =>
        Assert.AreEqual(D(last), StatutoryPeriod.LastDay(D(first), days));

    [TestMethod]
    public void A_period_of_no_days_is_refused() =>
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => StatutoryPeriod.LastDay(Today.Date, 0));

    private static DateOnly D(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
