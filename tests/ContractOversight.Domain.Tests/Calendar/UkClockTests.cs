using System.Globalization;

using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Tests.Calendar;

[TestClass]
public sealed class UkClockTests
{
    [TestMethod]
    [DataRow("2026-07-01T22:59:59Z", "2026-07-01")]
    [DataRow("2026-07-01T23:00:00Z", "2026-07-02")]
    [DataRow("2026-01-01T23:59:59Z", "2026-01-01")]
    [DataRow("2026-01-02T00:00:00Z", "2026-01-02")]
    [DataRow("2026-03-29T23:00:00Z", "2026-03-30")]
    [DataRow("2026-10-25T23:30:00Z", "2026-10-25")]
    public void The_uk_day_turns_at_midnight_in_London(string instant, string expected)
    {
        var at = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

        var day = DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.AreEqual(day, UkClock.DateOf(at));
        Assert.AreEqual(day, UkClock.DateOf(at.UtcDateTime));
        Assert.AreEqual(day, new UkClock(new FixedTime(at)).Today);
    }

    [TestMethod]
    public void An_instant_that_is_not_utc_is_refused() =>
        Assert.ThrowsExactly<ArgumentException>(() => UkClock.DateOf(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)));

    private sealed class FixedTime(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
