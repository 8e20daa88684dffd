using System.Globalization;

using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Tests.Calendar;

[TestClass]
public sealed class WorkingDaysTests
{
    [TestMethod]
    [DataRow("2026-03-02", "2026-03-11")]
    [DataRow("2026-04-02", "2026-04-15")]
    [DataRow("2026-07-09", "2026-07-21")]
    [DataRow("2026-12-21", "2027-01-05")]
    [DataRow("2026-08-01", "2026-08-13")]
    public void A_standstill_ends_on_the_eighth_working_day_of_the_whole_kingdom(string published, string last)
    {
        Assert.AreEqual(D(last), WorkingDays.Uk.LastDayBeginningWith(D(published), 8));
        Assert.AreEqual(D(last).AddDays(1), WorkingDays.Uk.FirstDayAfterStandstill(D(published)));
    }

    [TestMethod]
    [DataRow("2026-03-16", "2026-04-16")]
    [DataRow("2026-12-18", "2027-01-21")]
    public void A_request_is_answered_by_the_twentieth_working_day_after_receipt(string received, string due) =>
        Assert.AreEqual(D(due), WorkingDays.Uk.FoiAnswerDue(D(received)));

    [TestMethod]
    [DataRow("2026-07-13")]
    [DataRow("2026-11-30")]
    [DataRow("2026-12-25")]
    [DataRow("2026-09-12")]
    [DataRow("2026-09-13")]
    public void A_weekend_or_a_holiday_in_any_part_of_the_kingdom_is_no_working_day(string day) =>
        Assert.IsFalse(WorkingDays.Uk.IsWorkingDay(D(day)));

    [TestMethod]
    [DataRow("2024-12-31", 2024)]
    [DataRow("2029-01-01", 2029)]
    public void A_year_without_holidays_is_refused_by_name(string day, int year)
    {
        var thrown = Assert.ThrowsExactly<BankHolidaysMissingException>(() => WorkingDays.Uk.IsWorkingDay(D(day)));

        Assert.AreEqual(year, thrown.Year);
    }

    [TestMethod]
    public void A_count_that_runs_past_the_data_is_refused_rather_than_guessed() =>
        Assert.ThrowsExactly<BankHolidaysMissingException>(() => WorkingDays.Uk.FoiAnswerDue(new DateOnly(2028, 12, 15)));

    [TestMethod]
    [DataRow(2025, 13)]
    [DataRow(2026, 14)]
    [DataRow(2027, 13)]
    [DataRow(2028, 13)]
    public void Every_shipped_year_has_all_its_holidays_and_none_on_a_weekend(int year, int expected)
    {
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);

        var holidays = days.Where(BankHolidays.Shipped.IsHolidayAnywhere).ToArray();

        Assert.HasCount(expected, holidays);
        Assert.DoesNotContain(h => h.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, holidays);
    }

    private static DateOnly D(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
