using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Tests.Fixtures;

namespace ContractOversight.Exchange.Tests.Sheets;

[TestClass]
public sealed class CsvSheetTests
{
    [TestMethod]
    [DataRow("a,b\r\nc,d")]
    [DataRow("a,b\nc,d\n")]
    [DataRow("a,b\rc,d\r")]
    [DataRow("a;b\nc;d")]
    [DataRow("a\tb\nc\td")]
    [DataRow("\uFEFFa,b\nc,d")]
    [DataRow("\"a\",\"b\"\n\"c\",\"d\"")]
    public void Any_line_ending_and_any_usual_delimiter_gives_the_same_cells(string text)
    {
        using var file = Csv.Of(text);

        var rows = file.Sheets.Single().Rows().Select(row => $"{row.Number}:{string.Join('|', row.Cells.Select(cell => cell.Text))}");

        Assert.AreEqual("1:a|b 2:c|d", string.Join(' ', rows));
    }

    [TestMethod]
    public void A_quoted_line_break_stays_in_its_cell_and_blank_lines_count()
    {
        using var file = Csv.Of("a,b\n\n\"x\ny\",z\n1,2\n");

        var rows = file.Sheets.Single().Rows().ToList();

        Assert.AreEqual("1 2 3 4", string.Join(' ', rows.Select(row => row.Number)));
        Assert.AreEqual("x\ny", rows[2][0].Text);
    }

    [TestMethod]
    [DataRow(1252)]
    [DataRow(65001)]
    [DataRow(1200)]
    [DataRow(1201)]
    public void The_pound_sign_survives_every_usual_encoding(int codePage)
    {
        using var file = Csv.Of("Supplier,Amount\nLindale,£5\nOrrest,£6\n", codePage: codePage);

        Assert.AreEqual("£5", file.Sheets.Single().Rows().ElementAt(1)[1].Text);
    }

    [TestMethod]
    [DataRow("a,b\n1,\"open", "row 2")]
    [DataRow("a,b\n1,x\0y", "Row 2")]
    public void Text_that_cannot_be_told_apart_is_refused_naming_the_row(string text, string row)
    {
        using var file = Csv.Of(text);

        var refusal = Assert.ThrowsExactly<FileRefusedException>(() => _ = file.Sheets.Single().Rows().Count());

        Assert.Contains(row, refusal.Message);
    }

    [TestMethod]
    public void A_quotation_mark_in_the_middle_of_a_cell_is_text()
    {
        using var file = Csv.Of("a,b\n42\" BELT,5\n");

        Assert.AreEqual("42\" BELT", file.Sheets.Single().Rows().ElementAt(1)[0].Text);
    }
}
