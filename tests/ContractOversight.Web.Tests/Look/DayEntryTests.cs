using ContractOversight.Web.Features.Shared.Components;

namespace ContractOversight.Web.Tests.Look;

[TestClass]
public sealed class DayEntryTests
{
    [TestMethod]
    [DataRow("14", "9", "2026")]
    [DataRow(" 14 ", "09", "2026")]
    [DataRow("14", "September", "2026")]
    [DataRow("14", "sep", "2026")]
    [DataRow("14", "Sept.", "2026")]
    public void A_day_can_be_typed_as_people_write_it(string day, string month, string year)
    {
        var entry = DayEntry.Read(day, month, year);

        Assert.AreEqual(new DayEntry(Today.Date, null, DayParts.None), entry);
    }

    [TestMethod]
    public void Three_empty_boxes_are_no_day_and_no_mistake()
    {
        var entry = DayEntry.Read("", " ", null);

        Assert.AreEqual(new DayEntry(null, null, DayParts.None), entry);
    }

    [TestMethod]
    [DataRow("", "9", "2026", "must include a day", (int)DayParts.Day)]
    [DataRow("14", "", "2026", "must include a month", (int)DayParts.Month)]
    [DataRow("14", "9", "", "must include a year", (int)DayParts.Year)]
    [DataRow("", "", "2026", "must include a day and month", (int)(DayParts.Day | DayParts.Month))]
    [DataRow("14", "9", "26", "must have a year of 4 numbers, like 2026", (int)DayParts.Year)]
    [DataRow("14", "9", "1899", "must have a year of 4 numbers, like 2026", (int)DayParts.Year)]
    [DataRow("14", "13", "2026", "must be a real date", (int)DayParts.Month)]
    [DataRow("0", "9", "2026", "must be a real date", (int)DayParts.Day)]
    [DataRow("32", "12", "2026", "must be a real date", (int)DayParts.Day)]
    [DataRow("31", "9", "2026", "must be a real date", (int)DayParts.Day)]
    [DataRow("29", "2", "2027", "must be a real date", (int)DayParts.Day)]
    [DataRow("x", "ju", "y", "must be a real date", (int)DayParts.All)]
    public void What_is_not_a_day_is_refused_and_the_wrong_boxes_are_named(string day, string month, string year, string problem, int wrong)
    {
        var entry = DayEntry.Read(day, month, year);

        Assert.AreEqual(new DayEntry(null, problem, (DayParts)wrong), entry);
    }

    [TestMethod]
    [DataRow("30", "9", "2026")]
    [DataRow("29", "2", "2028")]
    [DataRow("1", "1", "1900")]
    public void The_last_real_days_are_taken(string day, string month, string year)
    {
        Assert.IsNotNull(DayEntry.Read(day, month, year).Day);
    }
}
