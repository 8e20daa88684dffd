using ContractOversight.Exchange.Registers;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Spend;
using ContractOversight.Exchange.Tests.Fixtures;
using static ContractOversight.Exchange.Tests.Fixtures.Workbook;

namespace ContractOversight.Exchange.Tests.Sheets;

[TestClass]
public sealed class WorkbookTests
{
    [TestMethod]
    public void Row_numbers_are_those_a_person_sees_when_rows_are_left_out()
    {
        using var file = new Workbook().Sheet("Contracts", Headings("Reference", "Title", "Supplier") + Row(5, Text("A5", "R1"), Text("B5", "Towels"), Text("C5", "Lindale Ltd"))).Open();

        var contract = RegisterReader.Read(file).ReadAll().Records.Single();

        Assert.AreEqual(5, contract.Row);
    }

    [TestMethod]
    public void A_cell_under_a_merged_one_refuses_its_row_and_names_the_range()
    {
        using var file = new Workbook()
            .Sheet("Contracts", Headings("Reference", "Title", "Supplier") + Row(2, Text("A2", "R1"), Text("B2", "Towels"), Text("C2", "Lindale Ltd")) + Row(3, Text("A3", "R2"), Text("C3", "Orrest Ltd")), "<mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells>")
            .Open();

        var result = RegisterReader.Read(file).ReadAll();

        Assert.AreEqual((1, 1), (result.Tally.Accepted, result.Tally.Refused));
        Assert.Contains("B2:B3", result.Refusals.Single().Reason);
    }

    [TestMethod]
    public void An_error_cell_is_named_and_never_taken_for_a_blank()
    {
        using var file = new Workbook().Sheet("Contracts", Headings("Reference", "Title", "End date") + Row(2, Text("A2", "R1"), Text("B2", "Towels"), "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>")).Open();

        var refusal = RegisterReader.Read(file).ReadAll().Refusals.Single();

        Assert.AreEqual(("End date", "#REF!"), (refusal.Column, refusal.Value));
    }

    [TestMethod]
    [DataRow(false, "2021-09-30")]
    [DataRow(true, "2025-10-01")]
    public void A_date_is_counted_from_the_year_the_workbook_counts_from(bool is1904, string day)
    {
        using var file = new Workbook { Is1904 = is1904 }.Sheet("Contracts", Headings("Reference", "Title", "Start date") + Row(2, Text("A2", "R1"), Text("B2", "Towels"), Number("C2", "44469", style: 1))).Open();

        var contract = RegisterReader.Read(file).ReadAll().Records.Single();

        Assert.AreEqual(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), contract.StartsOn);
    }

    [TestMethod]
    public void A_document_type_declaration_refuses_the_workbook()
    {
        using var file = new Workbook().Part("xl/sharedStrings.xml", "<!DOCTYPE a [<!ENTITY e \"x\">]><sst/>").Sheet("Contracts", Headings("Reference", "Title", "Supplier")).Save();

        var refusal = Assert.ThrowsExactly<FileRefusedException>(() => SheetFile.Open(file, "a.xlsx"));

        Assert.AreEqual(FileRefusalReason.Unsafe, refusal.Reason);
    }

    [TestMethod]
    [DataRow(0, true)]
    [DataRow(-1, false)]
    public void What_is_really_inflated_decides_whether_a_workbook_is_too_large(int spareBytes, bool isOpened)
    {
        var content = new Workbook().Sheet("Contracts", Row(1, Text("A1", new string('x', 5000)))).Save();
        long inflated;
        using (var archive = new System.IO.Compression.ZipArchive(content, System.IO.Compression.ZipArchiveMode.Read, leaveOpen: true))
        {
            inflated = archive.Entries.Where(entry => entry.FullName.Contains("worksheets", StringComparison.Ordinal) || entry.FullName.Contains("styles", StringComparison.Ordinal)).Sum(entry => entry.Length);
        }

        var opened = TryOpen(content, new() { MaximumInflatedBytes = inflated + spareBytes });

        Assert.AreEqual(isOpened, opened);
    }

    [TestMethod]
    public void A_notes_sheet_is_listed_as_ignored_and_every_month_sheet_is_read()
    {
        var month = Headings("Body Name", "Merchant", "Amount (£)", "Date Paid") + Row(2, Text("A2", "OPCC"), Text("B2", "Lindale Ltd"), Number("C2", "10.5"), Number("D2", "46113", 1));
        using var file = new Workbook().Sheet("Notes", Row(1, Text("A1", "Published under the code"))).Sheet("Apr", month).Sheet("May", month).Open();

        var result = SpendReader.Read(file).ReadAll();

        Assert.AreEqual((2, 0, 3, 2100L), (result.Tally.Accepted, result.Tally.Refused, result.Tally.Ignored, result.Tally.TotalPence));
        Assert.AreEqual((1, 2), (result.Tally.IdenticalGroups, result.Tally.IdenticalRows));
    }

    private static bool TryOpen(Stream content, SheetLimits limits)
    {
        try
        {
            SheetFile.Open(content, "a.xlsx", limits).Dispose();
            return true;
        }
        catch (FileRefusedException)
        {
            return false;
        }
    }
}
