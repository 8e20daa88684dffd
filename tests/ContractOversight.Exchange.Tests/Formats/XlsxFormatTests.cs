using System.Text;
using ContractOversight.Exchange.Formats;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;

namespace ContractOversight.Exchange.Tests.Formats;

[TestClass]
public class XlsxFormatTests(TestContext context)
{
    // ExcelDataReader asks for Windows-1252 even where it is not used.
    static XlsxFormatTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [TestMethod]
    public async Task The_Open_XML_validator_finds_no_fault()
    {
        using var file = new MemoryStream(await SampleTable.WriteAsync("xlsx", SampleTable.Rows));
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);

        var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(workbook, context.CancellationToken);

        Assert.AreEqual(string.Empty, string.Join("\n", faults.Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}")));
    }

    [TestMethod]
    public async Task The_header_is_frozen_and_filtered_and_the_widths_are_set()
    {
        using var file = new MemoryStream(await SampleTable.WriteAsync("xlsx", SampleTable.Rows));
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
        var book = workbook.WorkbookPart!;

        var sheet = ((WorksheetPart)book.GetPartById(book.Workbook.Sheets!.GetFirstChild<Sheet>()!.Id!)).Worksheet;

        Assert.AreEqual(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
        Assert.AreEqual("A1:H5", sheet.GetFirstChild<AutoFilter>()!.Reference!.Value);
        Assert.AreEqual(40, sheet.Descendants<Column>().ElementAt(1).Width!.Value);
        Assert.AreSequenceEqual(["Made-up contracts", "Notes"], book.Workbook.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value));
    }

    [TestMethod]
    public async Task Days_are_dates_pounds_are_numbers_words_are_words_and_missing_is_empty()
    {
        using var file = new MemoryStream(await SampleTable.WriteAsync("xlsx", SampleTable.Rows));
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(file);

        var rows = ReadSheet(reader);

        Assert.HasCount(5, rows);
        Assert.AreSequenceEqual<object?>(
            ["EX/001", "Victim support, \"Safe\" homes\nand £5 a day", new DateTime(2026, 4, 1), 1234.5, 3d, 97.5, "Yes", new DateTime(2026, 9, 14, 8, 30, 15)],
            rows[1]);
        Assert.AreSequenceEqual<object?>(["EX/002", "=HYPERLINK(\"http://x\")", new DateTime(2025, 2, 28), -0.99, 0d, -0.25, "No", null], rows[2]);
        Assert.AreSequenceEqual<object?>(["007", "-5 degrees & <b>falling</b>", null, null, null, null, null, null], rows[3]);
    }

    [TestMethod]
    public async Task Words_like_a_formula_are_inline_text_with_the_quote_mark_set_and_no_formula_is_written()
    {
        using var file = new MemoryStream(await SampleTable.WriteAsync("xlsx", SampleTable.Rows));
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
        var book = workbook.WorkbookPart!;

        var cells = book.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).ToList();

        var guarded = cells.Single(cell => cell.InnerText.StartsWith("=HYPERLINK", StringComparison.Ordinal));
        var style = (CellFormat)book.WorkbookStylesPart!.Stylesheet.CellFormats!.ElementAt((int)guarded.StyleIndex!.Value);
        Assert.AreEqual(CellValues.InlineString, guarded.DataType!.Value);
        Assert.IsTrue(style.QuotePrefix!.Value);
        Assert.IsFalse(cells.Exists(cell => cell.CellFormula is not null));
    }

    [TestMethod]
    public async Task Rows_past_the_limit_go_on_in_a_further_sheet_with_its_own_header()
    {
        var rows = Enumerable.Range(1, 5).Select(i => new SampleTable.Row($"R{i}", null, null, i, null, null, null, null)).ToArray();
        using var file = new MemoryStream(await SampleTable.WriteAsync(new XlsxFormat(rowsPerSheet: 3), rows));
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(file);

        var sheets = new List<string>();
        do
        {
            sheets.Add($"{reader.Name}: {string.Join(' ', ReadSheet(reader).Select(row => row[0]))}");
        }
        while (reader.NextResult());

        Assert.AreSequenceEqual(
            ["Made-up contracts: Reference R1 R2", "Made-up contracts (2): Reference R3 R4", "Made-up contracts (3): Reference R5"],
            sheets.Take(3));
    }

    [TestMethod]
    public async Task A_table_without_rows_still_opens_with_its_header()
    {
        using var file = new MemoryStream(await SampleTable.WriteAsync("xlsx"));
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(file);

        Assert.HasCount(1, ReadSheet(reader));
    }

    [TestMethod]
    public async Task The_same_rows_give_the_same_bytes()
    {
        var first = await SampleTable.WriteAsync("xlsx", SampleTable.Rows);

        var second = await SampleTable.WriteAsync("xlsx", SampleTable.Rows);

        Assert.AreSequenceEqual(first, second);
    }

    [TestMethod]
    public async Task Text_that_a_cell_or_XML_cannot_hold_is_cut_or_replaced_with_a_mark()
    {
        var nasty = new SampleTable.Row("a\0b\ud800c\uffffd", new string('x', 40_000), null, null, null, null, null, null);
        using var file = new MemoryStream(await SampleTable.WriteAsync("xlsx", nasty));
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(file);

        var row = ReadSheet(reader)[1];

        Assert.AreEqual("a\ufffdb\ufffdc\ufffdd", row[0]);
        Assert.AreEqual(XlsxXml.LongestText, ((string)row[1]!).Length);
        Assert.EndsWith("the CSV file has all of it)", (string)row[1]!);
    }

    [TestMethod]
    [DataRow(0, "A")]
    [DataRow(25, "Z")]
    [DataRow(26, "AA")]
    [DataRow(701, "ZZ")]
    [DataRow(702, "AAA")]
    public void Columns_are_lettered_as_Excel_letters_them(int index, string expected)
    {
        var letters = Encoding.ASCII.GetString(XlsxXml.ColumnLetters(index));

        Assert.AreEqual(expected, letters);
    }

    [TestMethod]
    public async Task Openpyxl_sees_dates_numbers_and_text_and_the_totals_of_the_csv_file()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");
        await File.WriteAllBytesAsync(path, await SampleTable.WriteAsync("xlsx", SampleTable.Rows), context.CancellationToken);

        var seen = await Openpyxl.DescribeAsync(path);
        File.Delete(path);

        Assert.AreEqual(
            """
            freeze A2 filter A1:H5
            str str datetime float int float str datetime
            str str datetime float int float str NoneType
            str str NoneType NoneType NoneType NoneType NoneType NoneType
            NoneType str datetime float int float str datetime
            total 1233.52
            formulas 0
            """.ReplaceLineEndings("\n"),
            seen.Trim());
    }

    private static List<object?[]> ReadSheet(IExcelDataReader reader)
    {
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        }

        return rows;
    }
}
