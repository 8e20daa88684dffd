using ContractOversight.Exchange.Registers;
using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Tests.Sheets;

/// <summary>Every hostile sheet of the index, read as a contract register.</summary>
[TestClass]
public sealed class HostileFileTests
{
    [TestMethod]
    [DataRow("xlsx/bomb-200m.xlsx", FileRefusalReason.TooLarge)]
    [DataRow("xlsx/xxe.xlsx", FileRefusalReason.Unsafe)]
    [DataRow("xlsx/laughs.xlsx", FileRefusalReason.Unsafe)]
    [DataRow("xlsx/truncated.xlsx", FileRefusalReason.Damaged)]
    [DataRow("xlsx/missing-sheet.xlsx", FileRefusalReason.Damaged)]
    [DataRow("xlsx/not-excel.xlsx", FileRefusalReason.NoHeadings)]
    [DataRow("xlsx/encrypted.xlsx", FileRefusalReason.Protected)]
    [DataRow("xlsx/dup-header.xlsx", FileRefusalReason.DuplicateHeading)]
    [DataRow("xlsx/no-ref-column.xlsx", FileRefusalReason.MissingColumn)]
    [DataRow("csv/nul.csv", FileRefusalReason.UnreadableText)]
    [DataRow("csv/open-quote.csv", FileRefusalReason.UnreadableText)]
    [DataRow("upload/html.pdf", FileRefusalReason.NotASheet)]
    [DataRow("upload/ok.pdf", FileRefusalReason.NotASheet)]
    [DataRow("upload/script.svg", FileRefusalReason.NotASheet)]
    [DataRow("upload/exe.docx", FileRefusalReason.NotASheet)]
    [DataRow("upload/empty.pdf", FileRefusalReason.Empty)]
    [DataRow("json/deep.json", FileRefusalReason.NotASheet)]
    public void A_file_that_cannot_be_a_register_is_refused_whole(string path, FileRefusalReason reason)
    {
        var full = Shared.PathOf("hostile/" + path);

        var refusal = Assert.ThrowsExactly<FileRefusedException>(() => Read(full));

        Assert.AreEqual(reason, refusal.Reason, refusal.Message);
    }

    [TestMethod]
    [DataRow("xlsx/good.xlsx", 2, 30_010_300L)]
    [DataRow("xlsx/dimension-lie.xlsx", 1, 15_005_300L)]
    [DataRow("xlsx/date1904.xlsx", 1, 15_005_700L)]
    [DataRow("xlsx/formula-text.xlsx", 3, 45_021_000L)]
    [DataRow("xlsx/html-text.xlsx", 1, 15_007_200L)]
    [DataRow("xlsx/blank-tail.xlsx", 2, 30_010_300L)]
    [DataRow("csv/bom.csv", 1, 15_008_000L)]
    [DataRow("csv/cp1252.csv", 1, 50_000L)]
    [DataRow("csv/utf16.csv", 1, 15_008_200L)]
    [DataRow("csv/inject.csv", 2, 30_017_300L)]
    [DataRow("csv/multiline.csv", 1, 15_008_800L)]
    public void A_file_that_only_looks_odd_is_taken_whole(string path, int contracts, long pence)
    {
        var result = Read(Shared.PathOf("hostile/" + path));

        Assert.AreEqual((contracts, 0, pence), (result.Tally.Accepted, result.Tally.Refused, result.Tally.TotalPence), string.Join('\n', result.Refusals));
    }

    [TestMethod]
    [DataRow("xlsx/merged.xlsx", "3 Title")]
    [DataRow("xlsx/bad-dates.xlsx", "2 Start date;3 Start date")]
    [DataRow("xlsx/reversed-dates.xlsx", "2 End date")]
    [DataRow("xlsx/money.xlsx", "3 Total value;4 Total value;5 Total value;6 Total value")]
    [DataRow("xlsx/errors.xlsx", "2 Total value;3 End date")]
    [DataRow("xlsx/long-text.xlsx", "2 Title")]
    [DataRow("xlsx/dup-ref.xlsx", "3 Reference")]
    [DataRow("csv/ragged.csv", "2 ")]
    public void A_file_with_bad_rows_names_each_by_row_and_column(string path, string refused)
    {
        var result = Read(Shared.PathOf("hostile/" + path));

        Assert.AreEqual(refused, string.Join(';', result.Refusals.Select(refusal => $"{refusal.Row} {refusal.Column}")));
    }

    [TestMethod]
    public void A_workbook_that_counts_from_1904_shows_the_days_a_person_sees()
    {
        var contract = Read(Shared.PathOf("hostile/xlsx/date1904.xlsx")).Records.Single();

        Assert.AreEqual(new DateOnly(2025, 10, 1), contract.StartsOn);
    }

    private static Intake.IntakeResult<RegisterRow> Read(string path)
    {
        using var file = SheetFile.Open(path);
        return RegisterReader.Read(file).ReadAll();
    }
}
