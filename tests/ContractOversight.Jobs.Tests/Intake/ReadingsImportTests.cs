using System.Globalization;
using ContractOversight.Data.Intake;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Tests.Intake;

[TestClass]
public sealed class ReadingsImportTests
{
    private const string Long = "Contract,KPI code,Period,Value\n";

    [TestMethod]
    public async Task A_changed_reading_becomes_a_new_revision_and_the_old_one_is_kept()
    {
        await using var trial = await WithKpiAsync();
        await trial.ImportAsync(ImportKind.Readings, Long + "C1,K1,2026-04,95.2\n");

        var same = await trial.ImportAsync(ImportKind.Readings, Long + "C1,K1,2026-04,95.2\n");
        var changed = await trial.ImportAsync(ImportKind.Readings, Long + "C1,K1,2026-04,94.8\n");

        Assert.AreEqual((2, 0, 0, 1, 0, 1), same.Counts());
        Assert.AreEqual((2, 0, 1, 0, 0, 1), changed.Counts());
        Assert.AreEqual("1:95.2:False;2:94.8:True", await ReadingsAsync(trial));
    }

    [TestMethod]
    public async Task A_column_for_each_month_gives_each_month_its_reading()
    {
        await using var trial = await WithKpiAsync();

        var report = await trial.ImportAsync(ImportKind.Readings, "Contract ref,KPI,Apr 2026,May 2026,Jun 2026\nC1,K1,95,,97%\n");

        Assert.AreEqual((2, 1, 0, 0, 0, 1), report.Counts());
        Assert.AreEqual("1:95:True;1:97:True", await ReadingsAsync(trial));
    }

    [TestMethod]
    [DataRow("C1,K9,2026-04,95", "KPI", "K9", "Add the KPI first")]
    [DataRow("C9,K1,2026-04,95", "KPI", "K1", "no agreement with the reference")]
    [DataRow("C1,K1,Q1 2026-27,95", "Period", "2026-04-01", "measured every month")]
    [DataRow("C1,K2,2026-04,95%", "Period", "2026-04-01", "is a percentage")]
    public async Task A_reading_that_fits_no_kpi_is_refused_with_its_row_and_what_to_do(string row, string column, string value, string whatToDo)
    {
        await using var trial = await WithKpiAsync();
        await AddKpiAsync(trial, "K2", unit: "days");

        var report = await trial.ImportAsync(ImportKind.Readings, Long + row + "\n");

        var refusal = report.Refusals.Single();
        Assert.AreEqual((2, column, value), (refusal.Row, refusal.Column, refusal.Value));
        Assert.Contains(whatToDo, refusal.Reason);
        Assert.AreEqual((2, 0, 0, 0, 1, 1), report.Counts());
    }

    [TestMethod]
    public async Task Two_different_readings_of_one_period_are_refused_and_two_equal_ones_are_one()
    {
        await using var trial = await WithKpiAsync();

        var report = await trial.ImportAsync(ImportKind.Readings, Long + "C1,K1,2026-04,95\nC1,K1,2026-04,96\nC1,K1,2026-05,90\nC1,K1,2026-05,90\n");

        Assert.AreEqual((5, 2, 0, 1, 1, 1), report.Counts());
        Assert.Contains("Row 2", report.Refusals.Single().Reason);
    }

    [TestMethod]
    [DataRow("%", 95.2)]
    [DataRow("per cent", 95.2)]
    [DataRow("ratio", 0.952)]
    public async Task A_numerator_and_a_denominator_give_the_value_in_the_kpis_unit(string unit, double value)
    {
        await using var trial = await WithKpiAsync(unit);

        await trial.ImportAsync(ImportKind.Readings, "Contract,KPI code,Period,Numerator,Denominator\nC1,K1,2026-04,119,125\n");

        var reading = await trial.Register.InAsync(db => db.KpiReadings.SingleAsync());
        Assert.AreEqual(value, reading.Value!.Value, 1e-9);
        Assert.AreEqual((119d, 125d), (reading.Numerator, reading.Denominator));
    }

    [TestMethod]
    public async Task A_code_that_two_agreements_use_asks_for_the_reference()
    {
        await using var trial = await WithKpiAsync();
        await AddKpiAsync(trial, "K1", reference: "C2");

        var report = await trial.ImportAsync(ImportKind.Readings, "KPI code,Period,Value\nK1,2026-04,95\n");

        Assert.Contains("agreement's reference", report.Refusals.Single().Reason);
    }

    private static async Task<ImportTrial> WithKpiAsync(string unit = "%")
    {
        var trial = await ImportTrial.CreateAsync();
        await AddKpiAsync(trial, "K1", unit, "C1");
        return trial;
    }

    private static async Task AddKpiAsync(ImportTrial trial, string code, string unit = "%", string? reference = null)
    {
        var contract = await trial.Register.InAsync(db => db.Contracts.SingleOrDefaultAsync(row => row.Reference == (reference ?? "C1")))
            ?? await trial.Register.AddAsync(Make.Contract(trial.Office.Id, reference: reference));
        var kpi = await trial.Register.AddAsync(Make.Kpi(contract.Id, code));
        await trial.Register.AddAsync(Make.KpiVersion(kpi.Id, unit: unit));
    }

    private static async Task<string> ReadingsAsync(ImportTrial trial)
    {
        var readings = await trial.Register.InAsync(db => db.KpiReadings.OrderBy(reading => reading.PeriodStart).ThenBy(reading => reading.Revision).ToListAsync());
        return string.Join(';', readings.Select(reading => string.Create(CultureInfo.InvariantCulture, $"{reading.Revision}:{reading.Value}:{reading.IsCurrent}")));
    }
}
