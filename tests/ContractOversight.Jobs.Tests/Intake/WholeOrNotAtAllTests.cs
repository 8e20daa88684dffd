using ContractOversight.Data.Intake;
using ContractOversight.Jobs.Intake;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Tests.Intake;

[TestClass]
public sealed class WholeOrNotAtAllTests
{
    private const string RegisterText = "Contract reference,Title,Supplier,Start date,End date,Total value\nNM-1,Towels,Lindale Laundry Ltd,01/04/2026,31/03/2028,1000\n";
    private const string SpendText = "Supplier,Payment date,Amount\nLindale Laundry Ltd,01/04/2026,600.00\n";
    private const string ReadingsText = "KPI code,Period,Value\nK1,2026-04,95\n";
    private const string OcdsText = """{"releases":[{"ocid":"ocds-x-1","id":"1","date":"2026-01-01T00:00:00Z","tag":["award"],"tender":{"title":"Towels"},"awards":[{"id":"1","title":"Towels","value":{"amount":1000,"currency":"GBP"},"suppliers":[{"id":"s","name":"Lindale Laundry Ltd"}]}],"parties":[{"id":"s","name":"Lindale Laundry Ltd"}]}]}""";

    [TestMethod]
    [DataRow(ImportKind.Register, RegisterText)]
    [DataRow(ImportKind.Spend, SpendText)]
    [DataRow(ImportKind.Readings, ReadingsText)]
    [DataRow(ImportKind.Ocds, OcdsText)]
    public async Task A_dry_run_counts_the_rows_and_saves_nothing(ImportKind kind, string text)
    {
        await using var trial = await WithKpiAsync();
        var before = await trial.RowCountsAsync();

        var report = await trial.ImportAsync(kind, text, isDryRun: true);

        Assert.AreEqual((1, 0, true), (report.Added, report.Refused, report.DryRun));
        Assert.AreEqual(before, await trial.RowCountsAsync());
    }

    [TestMethod]
    [DataRow(ImportKind.Register, RegisterText)]
    [DataRow(ImportKind.Spend, SpendText)]
    [DataRow(ImportKind.Readings, ReadingsText)]
    [DataRow(ImportKind.Ocds, OcdsText)]
    public async Task An_import_that_breaks_off_midway_leaves_nothing_behind(ImportKind kind, string text)
    {
        await using var trial = await WithKpiAsync();
        var before = await trial.RowCountsAsync();

        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() =>
            trial.ImportAsync(kind, text, progress: new Told(_ => throw new InvalidOperationException("the power failed"))));

        Assert.AreEqual(before, await trial.RowCountsAsync());
    }

    [TestMethod]
    [DataRow(ImportKind.Register, RegisterText)]
    [DataRow(ImportKind.Spend, SpendText)]
    [DataRow(ImportKind.Readings, ReadingsText)]
    [DataRow(ImportKind.Ocds, OcdsText)]
    public async Task A_file_that_is_saved_leaves_its_record_with_hash_and_counts(ImportKind kind, string text)
    {
        await using var trial = await WithKpiAsync();

        var report = await trial.ImportAsync(kind, text, "a file.csv");

        var import = await trial.Register.InAsync(db => db.Imports.SingleAsync());
        Assert.AreEqual((ImportState.Saved, "a file.csv", report.Sha256, report.Rows), (import.State, import.FileName, import.Sha256, import.RowsDone));
        Assert.AreEqual(report.ToJson(), import.Report);
    }

    [TestMethod]
    public async Task A_file_with_more_than_twenty_thousand_faults_is_refused_as_the_wrong_file()
    {
        await using var trial = await ImportTrial.CreateAsync();
        var before = await trial.RowCountsAsync();
        var text = "Supplier,Payment date,Amount\nLindale,01/04/2026,5\n" + string.Concat(Enumerable.Repeat("Lindale,01/04/2026,five\n", 20_001));

        var refused = await Assert.ThrowsExactlyAsync<ImportRefusedException>(() => trial.ImportAsync(ImportKind.Spend, text));

        Assert.Contains("row 3, Amount", refused.Message);
        Assert.AreEqual(before, await trial.RowCountsAsync());
    }

    private static async Task<ImportTrial> WithKpiAsync()
    {
        var trial = await ImportTrial.CreateAsync();
        var contract = await trial.Register.AddAsync(Make.Contract(trial.Office.Id, reference: "KPI-1"));
        var kpi = await trial.Register.AddAsync(Make.Kpi(contract.Id, "K1"));
        await trial.Register.AddAsync(Make.KpiVersion(kpi.Id));
        return trial;
    }
}
