using System.Text;
using ContractOversight.Domain.Publication;
using ContractOversight.Exchange.Formats;
using CsCheck;
using CsvHelper;
using Microsoft.VisualBasic.FileIO;

namespace ContractOversight.Exchange.Tests.Formats;

[TestClass]
public class CsvFormatTests
{
    private static readonly PublicationTable<string[]> ThreeTexts = new("three", "Three", column =>
    [
        column.Text("One", "First.", row => row[0]),
        column.Text("Two", "Second.", row => row[1]),
        column.Text("Three", "Third.", row => row[2]),
    ]);

    [TestMethod]
    public async Task The_sample_table_gives_the_golden_file_to_the_byte()
    {
        var golden = Fixture.Golden("made-up.csv");

        var written = await SampleTable.WriteAsync("csv", SampleTable.Rows);

        Assert.AreEqual(golden, Encoding.UTF8.GetString(written));
    }

    [TestMethod]
    public async Task Any_text_comes_back_from_CsvHelper_as_it_was()
    {
        await NastyText.Array[3].Array[1, 8].SampleAsync(async rows =>
        {
            var csv = await WriteAsync(rows);

            Assert.AreSequenceEqual(Flat(rows), ReadByCsvHelper(csv));
        }, iter: 300);
    }

    [TestMethod]
    public async Task Any_text_without_line_ends_comes_back_from_the_Visual_Basic_reader_as_it_was()
    {
        // TextFieldParser makes every line end CRLF, drops empty lines inside quotes and trims white space on request only.
        await NastyText.Select(text => text.Replace('\r', '.').Replace('\n', '.')).Array[3].Array[1, 8].SampleAsync(async rows =>
        {
            var csv = await WriteAsync(rows);

            Assert.AreSequenceEqual(Flat(rows), ReadByVisualBasic(csv));
        }, iter: 300);
    }

    [TestMethod]
    [DataRow("=1+1", "'=1+1")]
    [DataRow("+44 20 7946 0000", "'+44 20 7946 0000")]
    [DataRow("-5 degrees", "'-5 degrees")]
    [DataRow("@SUM(A1)", "'@SUM(A1)")]
    [DataRow("\t=1", "'\t=1")]
    [DataRow("  =1", "'  =1")]
    [DataRow("＝1", "'＝1")]
    [DataRow("'=1", "''=1")]
    [DataRow("a=1", "a=1")]
    [DataRow("'s-Hertogenbosch", "'s-Hertogenbosch")]
    [DataRow("2026-04-01", "2026-04-01")]
    public void Only_words_that_look_like_a_formula_are_guarded_and_the_guard_comes_off(string words, string expected)
    {
        var guarded = CellText.Neutralise(words);

        Assert.AreEqual(expected, guarded);
        Assert.AreEqual(words, CellText.Restore(guarded));
    }

    [TestMethod]
    [DataRow(long.MinValue, "-92233720368547758.08")]
    [DataRow(long.MaxValue, "92233720368547758.07")]
    [DataRow(-100L, "-1.00")]
    [DataRow(-99L, "-0.99")]
    [DataRow(-1L, "-0.01")]
    [DataRow(0L, "0.00")]
    [DataRow(1L, "0.01")]
    [DataRow(99L, "0.99")]
    [DataRow(100L, "1.00")]
    public async Task Pounds_have_both_pence_digits_and_negative_pounds_are_left_alone(long pence, string expected)
    {
        var row = new SampleTable.Row("R", null, null, pence, null, null, null, null);

        var csv = Encoding.UTF8.GetString(await SampleTable.WriteAsync("csv", row));

        Assert.AreEqual($"R,,,{expected},,,,", csv.Split("\r\n")[1]);
    }

    [TestMethod]
    public async Task A_missing_value_in_a_one_column_table_still_makes_a_row()
    {
        var table = new PublicationTable<string?>("one", "One", column => [column.Text("One", "Only.", row => row)]);
        using var file = new OneWayStream();

        await ExportFormats.Find("csv")!.WriteAsync(table, SampleTable.Notes, SampleTable.Stream<string?>(["a", null, "b"]), file, CancellationToken.None);

        Assert.AreEqual("One\r\na\r\n\"\"\r\nb\r\n", Encoding.UTF8.GetString(file.ToArray()));
    }

    private static readonly string[] KnownTraps =
        ["=1+1", "-1", "+x", "@a", "\tx", "\"", "\"\"", "a,b", "a\r\nb", "a\nb", " lead", "trail ", "'=x", "''", "£5", "é", "😀", "a\"b,c\nd"];

    private static Gen<string> NastyText { get; } =
        Gen.OneOf(
            Gen.Int[0, KnownTraps.Length - 1].Select(i => KnownTraps[i]),
            Gen.Char["=+-@',\"\r\n\t £aé0;|＝"].Array[1, 12].Select(letters => new string(letters)));

    private static async Task<string> WriteAsync(string[][] rows)
    {
        using var file = new OneWayStream();
        await ExportFormats.Find("csv")!.WriteAsync(ThreeTexts, SampleTable.Notes, SampleTable.Stream(rows), file, CancellationToken.None);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private static string[] Flat(string[][] rows) => [.. rows.SelectMany(row => row)];

    private static string[] ReadByCsvHelper(string csv)
    {
        using var reader = CsvReader.FromText(csv);
        var cells = new List<string>();
        while (reader.Read())
        {
            cells.AddRange(Enumerable.Range(0, reader.FieldCount).Select(i => CellText.Restore(reader.GetString(i))));
        }

        return [.. cells];
    }

    private static string[] ReadByVisualBasic(string csv)
    {
        using var parser = new TextFieldParser(new StringReader(csv)) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var cells = new List<string>();
        parser.ReadFields();
        while (!parser.EndOfData)
        {
            cells.AddRange(parser.ReadFields()!.Select(CellText.Restore));
        }

        return [.. cells];
    }
}
