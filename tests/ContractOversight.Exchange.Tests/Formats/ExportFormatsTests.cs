using System.Text.Json;
using ContractOversight.Domain.Publication;
using ContractOversight.Exchange.Formats;

namespace ContractOversight.Exchange.Tests.Formats;

[TestClass]
public class ExportFormatsTests
{
    [TestMethod]
    public void Every_format_in_the_project_is_in_the_list_once()
    {
        var written = typeof(IExportFormat).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IExportFormat)) && type.IsClass)
            .Select(type => type.Name)
            .Order();

        var listed = ExportFormats.All.Select(format => format.GetType().Name).Order();

        Assert.AreSequenceEqual(written, listed);
    }

    [TestMethod]
    public void Two_columns_with_the_same_key_are_refused()
    {
        Assert.ThrowsExactly<ArgumentException>(() => new PublicationTable<int>("x", "X", column =>
        [
            column.Count("Start date", "One.", row => row),
            column.Count("Start-date", "Two.", row => row),
        ]));
    }

    [TestMethod]
    [DataRow("csv")]
    [DataRow("xlsx")]
    [DataRow("json")]
    [DataRow("jsonl")]
    public async Task A_long_table_is_poured_out_as_it_is_read_and_no_row_is_kept(string code)
    {
        var format = ExportFormats.Find(code)!;
        using var file = new OneWayStream { IsKept = false };
        const int count = 60_000;
        var mostHeldBack = 0L;
        var poured = 0L;
        var first = new List<WeakReference>();

        await format.WriteAsync(SampleTable.Table, SampleTable.Notes, Rows(), file, CancellationToken.None);

        Assert.IsLessThan(2_000, mostHeldBack, "rows were held back before any byte was written");
        Assert.IsTrue(first.TrueForAll(row => !row.IsAlive), "rows are kept after they were written");

        async IAsyncEnumerable<SampleTable.Row> Rows()
        {
            var rowsSince = 0L;
            var random = new Random(7);
            for (var i = 0; i < count; i++)
            {
                // Random letters, which deflate can hardly shrink.
                var row = new SampleTable.Row($"R{i}", string.Create(200, random, (span, source) => source.GetItems("abcdefghijklmnopqrstuvwxyz0123456789", span)), null, i, null, null, null, null);
                if (i < 10)
                {
                    first.Add(new WeakReference(row));
                }

                yield return row;
                row = null;
                rowsSince = file.Total > poured ? 0 : rowsSince + 1;
                poured = file.Total;
                mostHeldBack = Math.Max(mostHeldBack, rowsSince);
                if (i == count - 1)
                {
                    GC.Collect();
                }
            }

            await Task.CompletedTask;
        }
    }

    [TestMethod]
    [DataRow("json")]
    [DataRow("jsonl")]
    public async Task The_sample_table_gives_the_golden_file_to_the_byte(string code)
    {
        var golden = Fixture.Golden($"made-up.{code}");

        var written = await SampleTable.WriteAsync(code, SampleTable.Rows);

        Assert.AreEqual(golden, System.Text.Encoding.UTF8.GetString(written));
    }

    [TestMethod]
    public async Task Json_has_typed_values_null_for_missing_and_says_what_it_is()
    {
        using var json = JsonDocument.Parse(await SampleTable.WriteAsync("json", SampleTable.Rows));

        var root = json.RootElement;
        var rows = root.GetProperty("rows");
        Assert.AreEqual("2026-09-14", root.GetProperty("asOf").GetString());
        Assert.AreEqual("valueGbp", root.GetProperty("columns")[3].GetProperty("key").GetString());
        Assert.AreEqual(4, rows.GetArrayLength());
        Assert.AreEqual(1234.50m, rows[0].GetProperty("valueGbp").GetDecimal());
        Assert.AreEqual("2026-04-01", rows[0].GetProperty("startDate").GetString());
        Assert.AreEqual("=HYPERLINK(\"http://x\")", rows[1].GetProperty("title").GetString());
        Assert.AreEqual(JsonValueKind.Null, rows[2].GetProperty("valueGbp").ValueKind);
    }

    [TestMethod]
    public async Task Json_lines_are_one_object_a_line()
    {
        var lines = System.Text.Encoding.UTF8.GetString(await SampleTable.WriteAsync("jsonl", SampleTable.Rows)).Split('\n');

        Assert.HasCount(5, lines);
        Assert.AreEqual(string.Empty, lines[4]);
        Assert.IsTrue(lines.Take(4).All(line => JsonDocument.Parse(line).RootElement.ValueKind == JsonValueKind.Object));
    }

    [TestMethod]
    public void The_companion_of_a_csv_file_names_every_column_and_its_kind()
    {
        using var json = JsonDocument.Parse(CsvMetadata.Write(SampleTable.Table, SampleTable.Notes, "made-up.csv"));

        var columns = json.RootElement.GetProperty("tableSchema").GetProperty("columns");
        Assert.AreEqual("made-up.csv", json.RootElement.GetProperty("url").GetString());
        Assert.AreEqual(SampleTable.Table.Columns.Count, columns.GetArrayLength());
        Assert.AreEqual("date", columns[2].GetProperty("datatype").GetString());
    }
}
