using System.IO.Compression;
using System.Security;
using System.Text;
using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Tests.Fixtures;

/// <summary>Made-up workbooks, written part by part so that each fault can be put in by hand. Style 1 shows a date.</summary>
internal sealed class Workbook
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private readonly Dictionary<string, string> _parts = [];
    private readonly List<string> _sheets = [];

    public bool Is1904 { get; init; }

    public Workbook Sheet(string name, string sheetData, string after = "")
    {
        _sheets.Add(name);
        _parts[$"xl/worksheets/sheet{_sheets.Count}.xml"] = $"<worksheet {Main}><dimension ref=\"A1:XFD1048576\"/><sheetData>{sheetData}</sheetData>{after}</worksheet>";
        return this;
    }

    public Workbook Part(string name, string content)
    {
        _parts[name] = content;
        return this;
    }

    public static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    public static string Text(string address, string text) => $"<c r=\"{address}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    public static string Number(string address, string digits, int style = 0) => $"<c r=\"{address}\" s=\"{style}\"><v>{digits}</v></c>";

    public static string Headings(params string[] headings) => Row(1, [.. headings.Select((heading, index) => Text($"{(char)('A' + index)}1", heading))]);

    public MemoryStream Save()
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts.Concat(Frame()).DistinctBy(part => part.Key))
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(content);
            }
        }

        stream.Position = 0;
        return stream;
    }

    public SheetFile Open(string name = "made-up.xlsx") => SheetFile.Open(Save(), name);

    private Dictionary<string, string> Frame() => new()
    {
        ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
        ["xl/workbook.xml"] = $"<workbook {Main} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr date1904=\"{(Is1904 ? 1 : 0)}\"/><sheets>"
            + string.Concat(_sheets.Select((name, index) => $"<sheet name=\"{name}\" sheetId=\"{index + 1}\" r:id=\"rId{index + 1}\"/>")) + "</sheets></workbook>",
        ["xl/_rels/workbook.xml.rels"] = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(_sheets.Select((_, index) => $"<Relationship Id=\"rId{index + 1}\" Target=\"worksheets/sheet{index + 1}.xml\"/>")) + "</Relationships>",
        ["xl/styles.xml"] = $"<styleSheet {Main}><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
    };
}
