using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ContractOversight.Web.Tests.Features.Contracts;
using ContractOversight.Web.Tests.Features.Publication;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelDataReader;
using Microsoft.VisualBasic.FileIO;
using NJsonSchema;

namespace ContractOversight.Web.Tests.Features.PublicSite;

[TestClass]
public sealed class DownloadsTests
{
    private const string Formula = "=cmd|' /C calc'!A0";

    [TestMethod]
    public async Task Every_file_served_is_the_one_whose_hash_is_given_and_old_snapshots_stay()
    {
        await using var office = await PublishedAsync();
        var first = await office.GetTextAsync("/downloads/2026-09-14-01/contracts.csv");
        await office.PublishAsync(await office.AddApprovedAsync("C2"));
        await office.MakeFilesAsync();
        var client = office.Site.Anonymous().Client;
        var page = await office.Site.Anonymous().GetAsync("/downloads");

        foreach (var link in page.Html.QuerySelectorAll("a[href^='/downloads/latest/']").Select(link => link.GetAttribute("href")!))
        {
            var hash = (await client.GetStringAsync(link + ".sha256")).Split(' ')[0];
            Assert.AreEqual(hash, Convert.ToHexStringLower(SHA256.HashData(await client.GetByteArrayAsync(link))), link);
        }

        Assert.AreEqual(first, await office.GetTextAsync("/downloads/2026-09-14-01/contracts.csv"));
        Assert.Contains("C2", await office.GetTextAsync("/downloads/2026-09-14-02/contracts.csv"));
    }

    [TestMethod]
    public async Task Two_readers_find_the_same_in_the_csv_and_a_formula_stays_text()
    {
        await using var office = await PublishedAsync();
        var text = await office.GetTextAsync("/downloads/latest/contracts.csv");

        using var reader = ExcelReaderFactory.CreateCsvReader(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        using var parser = new TextFieldParser(new StringReader(text)) { Delimiters = [","], HasFieldsEnclosedInQuotes = true };
        var headings = parser.ReadFields()!;
        var fields = parser.ReadFields()!;

        Assert.AreEqual(string.Join('|', headings), NextRow(reader));
        Assert.AreEqual(string.Join('|', fields), NextRow(reader));
        Assert.AreEqual("'" + Formula, fields[Array.IndexOf(headings, "Title")]);
    }

    [TestMethod]
    public async Task The_file_for_information_requests_has_thirteen_columns_and_no_person()
    {
        await using var office = await PublishedAsync();

        var headings = (await office.GetTextAsync("/downloads/latest/foi-contracts.csv")).Split('\n')[0].Trim('\r', '\uFEFF');

        Assert.AreEqual("Reference,Title,Category,Supplier,Spend,Duration months,Extensions,Start date,Expiry date,Review date,Description,Owner,CPV code", headings);
    }

    [TestMethod]
    public async Task Days_and_pounds_are_numbers_in_the_workbook()
    {
        await using var office = await PublishedAsync();
        using var bytes = new MemoryStream(await office.Site.Anonymous().Client.GetByteArrayAsync("/downloads/latest/contracts.xlsx"));
        using var workbook = SpreadsheetDocument.Open(bytes, isEditable: false);
        var rows = workbook.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet.Descendants<Row>().ToList())
            .Single(rows => rows[0].Elements<Cell>().Any(cell => cell.InnerText == "Signed on"));
        string[] numeric = ["Value", "Signed on", "Starts on", "Ends on"];

        foreach (var heading in rows[0].Elements<Cell>().Where(cell => numeric.Contains(cell.InnerText)))
        {
            var column = heading.CellReference!.Value!.TrimEnd('1');
            var cell = rows[1].Elements<Cell>().Single(cell => cell.CellReference == column + "2");
            Assert.IsTrue(cell.DataType is null || cell.DataType == CellValues.Number, heading.InnerText);
            Assert.IsTrue(double.TryParse(cell.CellValue!.Text, CultureInfo.InvariantCulture, out _), heading.InnerText);
        }
    }

    [TestMethod]
    public async Task The_release_is_valid_against_the_official_schema()
    {
        await using var office = await PublishedAsync();
        var package = JsonNode.Parse(await office.GetTextAsync("/downloads/latest/releases.json"))!;
        var path = Path.Combine(SharedData.RepositoryRoot, "tests/ContractOversight.Exchange.Tests/Fixtures/ocds-1.1.5/release-schema.json");
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(path));

        var faults = schema.Validate(package["releases"]![0]!.ToJsonString());

        Assert.AreEqual("", string.Join('\n', faults.Select(fault => fault.ToString())));
    }

    private static string NextRow(IExcelDataReader reader)
    {
        Assert.IsTrue(reader.Read());
        return string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(index => Convert.ToString(reader.GetValue(index), CultureInfo.InvariantCulture)));
    }

    private static async Task<Office> PublishedAsync()
    {
        var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync(set: contract => contract.Title = Formula);
        await office.Site.InRegisterAsync(async db =>
        {
            var supplier = db.ContractSuppliers.Single().SupplierId;
            var kpi = Make.Kpi(id);
            db.AddRange(Make.CostLine(office.Id, id, supplier), Make.Option(id), kpi);
            await db.SaveChangesAsync();
            db.AddRange(Make.KpiVersion(kpi.Id), Make.Reading(kpi.Id, new DateOnly(2026, 5, 1), 96));
            await db.SaveChangesAsync();
        });
        await office.PublishAsync(id);
        await office.MakeFilesAsync();
        return office;
    }
}
