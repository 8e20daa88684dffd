using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Readings;
using ContractOversight.Exchange.Recognition;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Tests.Fixtures;

namespace ContractOversight.Exchange.Tests.Readings;

[TestClass]
public sealed class ReadingsReaderTests
{
    [TestMethod]
    [DataRow("2026-04", "2026-04-01", "2026-04-30")]
    [DataRow("Apr 2026", "2026-04-01", "2026-04-30")]
    [DataRow("04/2026", "2026-04-01", "2026-04-30")]
    [DataRow("30/04/2026", "2026-04-01", "2026-04-30")]
    [DataRow("Q1 2026-27", "2026-04-01", "2026-06-30")]
    public void A_row_for_each_reading_gives_its_period_and_value(string period, string from, string to)
    {
        var reading = Read($"Contract,KPI code,Period,Value\nC1,K1,{period},95.2%\n").Records.Single().Readings.Single();

        Assert.AreEqual((from, to), (reading.PeriodFrom.ToString("yyyy-MM-dd", null), reading.PeriodTo.ToString("yyyy-MM-dd", null)));
        Assert.AreEqual(("C1", "K1", 95.2, true), (reading.ContractReference, reading.KpiCode, reading.Value!.Value, reading.IsPercent));
    }

    [TestMethod]
    public void A_column_for_each_month_gives_a_reading_for_each_filled_month_and_none_for_a_blank()
    {
        var set = Read("KPI,Contract ref,Apr 2026,May 2026,Jun 2026\nK1,C1,90,,N/A\n").Records.Single();

        Assert.AreEqual("2026-04-01=90", string.Join(';', set.Readings.Select(reading => $"{reading.PeriodFrom:yyyy-MM-dd}={reading.Value}")));
    }

    [TestMethod]
    [DataRow("C1,K1,2026-04,high", "Value")]
    [DataRow("C1,K1,soon,5", "Period")]
    [DataRow("C1,,2026-04,5", "KPI code")]
    [DataRow("C1,K1,2026-04,", "Value")]
    public void A_reading_that_cannot_be_read_is_refused_naming_its_column(string row, string column)
    {
        var result = Read("Contract,KPI code,Period,Value\nC1,K1,2026-03,5\n" + row + "\n");

        Assert.AreEqual((3, column), (result.Refusals.Single().Row, result.Refusals.Single().Column));
    }

    [TestMethod]
    [DataRow("Contract,KPI code,Period,Value\nC1,K1,2026-03,5\n", FileKind.Readings)]
    [DataRow("Supplier,Payment date,Amount\nLindale,01/04/2026,5\n", FileKind.Spend)]
    [DataRow("Contract reference,Title,Supplier,Start date,End date\nC1,Towels,Lindale,01/04/2026,31/03/2028\n", FileKind.Register)]
    [DataRow("{\"releases\":[{\"ocid\":\"x\"}]}", FileKind.OpenContractingJson)]
    [DataRow("{\"contracts\":[{\"id\":\"x\"}]}", FileKind.NoticesJson)]
    [DataRow("Dear all,\nsee below\n", FileKind.Unknown)]
    [DataRow("<html></html>", FileKind.Unknown)]
    public void A_file_is_recognised_for_what_it_most_likely_is(string text, FileKind kind)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.AreEqual(kind, FileRecognition.Recognise(content, "a.csv"));
        Assert.IsTrue(content.CanRead);
    }

    private static IntakeResult<ReadingSet> Read(string text)
    {
        using SheetFile file = Csv.Of(text);
        return ReadingsReader.Read(file).ReadAll();
    }
}
