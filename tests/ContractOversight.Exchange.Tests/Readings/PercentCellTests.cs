using ContractOversight.Exchange.Readings;
using ContractOversight.Exchange.Tests.Fixtures;

namespace ContractOversight.Exchange.Tests.Readings;

[TestClass]
public sealed class PercentCellTests
{
    [TestMethod]
    [DataRow("0", null, 0.952, false)]
    [DataRow("9", null, 95.2, true)]
    [DataRow("10", null, 95.2, true)]
    [DataRow("164", "0.0%", 95.2, true)]
    [DataRow("164", "[Red]0.0%;-0.0%", 95.2, true)]
    [DataRow("164", "0.000\"%\"", 0.952, false)]
    [DataRow("164", "0.000\\%", 0.952, false)]
    public void A_cell_shown_as_a_percentage_is_read_as_a_person_sees_it(string format, string? code, double value, bool isPercent)
    {
        using var file = Book(format, code).Open();

        var reading = ReadingsReader.Read(file).ReadAll().Records.Single().Readings.Single();

        Assert.AreEqual((value, isPercent), (reading.Value!.Value, reading.IsPercent));
    }

    private static Workbook Book(string format, string? code)
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        var formats = code is null ? "" : $"<numFmts count=\"1\"><numFmt numFmtId=\"{format}\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/></numFmts>";
        return new Workbook()
            .Part("xl/styles.xml", $"<styleSheet {Main}>{formats}<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"{format}\"/></cellXfs></styleSheet>")
            .Sheet("Readings", Workbook.Headings("KPI code", "Period", "Value")
                + Workbook.Row(2, Workbook.Text("A2", "K1"), Workbook.Text("B2", "2026-04"), Workbook.Number("C2", "0.952", style: 1)));
    }
}
