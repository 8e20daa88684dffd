using System.Globalization;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Values;
using CsCheck;

namespace ContractOversight.Exchange.Tests.Values;

[TestClass]
public sealed class DateTextTests
{
    private static readonly string[] Ways = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "dd-MMM-yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyy-MM-ddTHH:mm:ss", "MMMM d, yyyy", "dddd, d MMMM yyyy", "yyyyMMdd"];

    [TestMethod]
    [DataRow("05-Oct-21", "2021-10-05")]
    [DataRow("14 Apr 2023", "2023-04-14")]
    [DataRow("31 July 2023", "2023-07-31")]
    [DataRow("1st Sept 2026", "2026-09-01")]
    [DataRow("21/05/18", "2018-05-21")]
    [DataRow("1/1/69", "2069-01-01")]
    [DataRow("1/1/70", "1970-01-01")]
    [DataRow("2022-05-27T00:00:00", "2022-05-27")]
    [DataRow("2022-03-31T23:30:00Z", "2022-04-01")]
    [DataRow("29/02/2024", "2024-02-29")]
    [DataRow("46113", "2026-04-01")]
    public void A_day_as_published_is_read(string text, string day) =>
        Assert.AreEqual(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateText.Read(SheetCell.OfText(text)).Day);

    [TestMethod]
    [DataRow("31/06/2026")]
    [DataRow("29/02/2023")]
    [DataRow("00/01/2023")]
    [DataRow("02/28/2027")]
    [DataRow("00:00:00")]
    [DataRow("Apr 2026")]
    [DataRow("soon")]
    [DataRow("01/01/1899")]
    [DataRow("01/01/2200")]
    public void What_is_no_day_is_refused(string text)
    {
        var read = DateText.Read(SheetCell.OfText(text));

        Assert.IsNull(read.Day);
        Assert.IsNotNull(read.Problem);
    }

    [TestMethod]
    [DataRow(59.0, false, "1900-02-28")]
    [DataRow(61.0, false, "1900-03-01")]
    [DataRow(44469.0, true, "2025-10-01")]
    [DataRow(45078.041666666664, false, "2023-06-01")]
    public void A_day_number_is_the_day_the_spreadsheet_shows(double serial, bool is1904, string day) =>
        Assert.AreEqual(day, XlsxDate.FromSerial(serial, is1904)!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [TestMethod]
    public void The_invented_29_February_1900_is_no_day() => Assert.IsNull(XlsxDate.FromSerial(60, is1904: false));

    [TestMethod]
    public void Any_day_written_in_any_usual_way_comes_back() =>
        Gen.Select(Gen.Int[0, 80_000], Gen.Int[0, Ways.Length - 1]).Sample((days, way) =>
        {
            var day = new DateOnly(1950, 1, 1).AddDays(days);
            var text = day.ToDateTime(TimeOnly.MinValue).ToString(Ways[way], CultureInfo.InvariantCulture);
            return DateText.Read(SheetCell.OfText(text)).Day == day;
        });
}
