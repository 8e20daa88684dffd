using ContractOversight.Data.Intake;
using ContractOversight.Jobs.Intake;

namespace ContractOversight.Jobs.Tests.Intake;

[TestClass]
public sealed class HostileImportTests
{
    [TestMethod]
    [DataRow("xlsx/bomb-200m.xlsx", ImportKind.Register)]
    [DataRow("xlsx/xxe.xlsx", ImportKind.Register)]
    [DataRow("xlsx/laughs.xlsx", ImportKind.Register)]
    [DataRow("xlsx/truncated.xlsx", ImportKind.Register)]
    [DataRow("xlsx/missing-sheet.xlsx", ImportKind.Register)]
    [DataRow("xlsx/not-excel.xlsx", ImportKind.Register)]
    [DataRow("xlsx/encrypted.xlsx", ImportKind.Register)]
    [DataRow("xlsx/dup-header.xlsx", ImportKind.Register)]
    [DataRow("xlsx/no-ref-column.xlsx", ImportKind.Register)]
    [DataRow("csv/nul.csv", ImportKind.Register)]
    [DataRow("csv/open-quote.csv", ImportKind.Register)]
    [DataRow("json/deep.json", ImportKind.Ocds)]
    [DataRow("json/deep.json", ImportKind.Register)]
    [DataRow("json/wrong-type.json", ImportKind.Register)]
    [DataRow("json/wrong-type.json", ImportKind.Ocds)]
    [DataRow("json/bad-utf8.json", ImportKind.Ocds)]
    [DataRow("json/bad-utf8.json", ImportKind.Register)]
    [DataRow("upload/html.pdf", ImportKind.Spend)]
    [DataRow("upload/exe.docx", ImportKind.Readings)]
    [DataRow("upload/empty.pdf", ImportKind.Ocds)]
    [DataRow("upload/empty.pdf", ImportKind.Spend)]
    [DataRow("upload/script.svg", ImportKind.Ocds)]
    public async Task A_hostile_file_is_refused_in_words_and_leaves_nothing(string path, ImportKind kind)
    {
        var full = Shared.PathOf("hostile/" + path);
        await using var trial = await ImportTrial.CreateAsync();
        var before = await trial.RowCountsAsync();

        string refusal;
        try
        {
            var report = await trial.ImportFileAsync(kind, full);
            Assert.AreEqual((0, 0), (report.Added, report.Updated), "rows were taken from a hostile file");
            Assert.IsGreaterThan(0, report.Refused);
            return;
        }
        catch (ImportRefusedException refused)
        {
            refusal = refused.Message;
        }

        Assert.EndsWith(".", refusal);
        Assert.DoesNotContain("Exception", refusal);
        Assert.AreEqual(before, await trial.RowCountsAsync());
    }

    [TestMethod]
    [DataRow("xlsx/merged.xlsx", "3 Title")]
    [DataRow("xlsx/bad-dates.xlsx", "2 Start date;3 Start date")]
    [DataRow("xlsx/reversed-dates.xlsx", "2 End date")]
    [DataRow("xlsx/money.xlsx", "3 Total value;4 Total value;5 Total value;6 Total value")]
    [DataRow("xlsx/errors.xlsx", "2 Total value;3 End date")]
    [DataRow("xlsx/long-text.xlsx", "2 Title")]
    [DataRow("xlsx/dup-ref.xlsx", "3 Reference")]
    public async Task A_file_with_bad_rows_says_which_and_saves_the_others(string path, string refused)
    {
        var full = Shared.PathOf("hostile/" + path);
        await using var trial = await ImportTrial.CreateAsync();

        var report = await trial.ImportFileAsync(ImportKind.Register, full);

        Assert.AreEqual(refused, string.Join(';', report.Refusals.Select(refusal => $"{refusal.Row} {refusal.Column}")));
        Assert.AreEqual(report.Rows, report.Added + report.Refused + report.Ignored);
    }
}
