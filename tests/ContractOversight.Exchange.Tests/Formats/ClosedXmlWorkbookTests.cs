using System.Text;
using ContractOversight.Exchange.Formats;
using ExcelDataReader;

namespace ContractOversight.Exchange.Tests.Formats;

[TestClass]
public class ClosedXmlWorkbookTests
{
    static ClosedXmlWorkbookTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [TestMethod]
    public void Text_stays_text_and_days_and_numbers_are_typed()
    {
        var file = ClosedXmlWorkbook.Write(new WorkbookSheet(
            "Readings",
            [("KPI", 30), ("Day", 12), ("Reading", 12), ("Notes", 40)],
            [["00123", new DateOnly(2026, 4, 1), 97.5m, "=1+1"], ["12/11/2026", null, -3, null]]));
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));

        reader.Read();
        reader.Read();

        Assert.AreEqual("00123", reader.GetValue(0));
        Assert.AreEqual(new DateTime(2026, 4, 1), reader.GetValue(1));
        Assert.AreEqual(97.5, reader.GetValue(2));
        Assert.AreEqual("=1+1", reader.GetValue(3));
        reader.Read();
        Assert.AreEqual("12/11/2026", reader.GetValue(0));
        Assert.IsNull(reader.GetValue(1));
    }

    [TestMethod]
    [DataRow(ClosedXmlWorkbook.MostRows, true)]
    [DataRow(ClosedXmlWorkbook.MostRows + 1, false)]
    public void A_workbook_larger_than_people_work_in_is_refused(int rows, bool isTaken)
    {
        var sheet = new WorkbookSheet("S", [("A", 10)], [.. Enumerable.Repeat<IReadOnlyList<object?>>(["x"], rows)]);

        if (isTaken)
        {
            Assert.IsNotEmpty(ClosedXmlWorkbook.Write(sheet));
        }
        else
        {
            Assert.ThrowsExactly<ArgumentException>(() => ClosedXmlWorkbook.Write(sheet));
        }
    }
}
