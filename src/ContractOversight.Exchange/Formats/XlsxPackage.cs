using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ContractOversight.Exchange.Formats;

/// <summary>The parts of a workbook around its sheets. They come last, since only then are the sheets known.</summary>
internal sealed class XlsxPackage(ZipArchive archive, DateOnly producedOn)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string XmlStart = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>Where sheets are put together before they are compressed.</summary>
    public Utf8Buffer Buffer { get; } = new();

    /// <summary>Names of the sheets in order.</summary>
    public List<string> Sheets { get; } = [];

    /// <summary>For each sheet of rows, the range its filter covers.</summary>
    public List<string> Filters { get; } = [];

    /// <summary>A name Excel takes: at most 31 characters, without []:*?/\ and outer apostrophes; numbered from the second on.</summary>
    public static string SheetName(string title, int number)
    {
        var name = string.Concat(title.Where(letter => !"[]:*?/\\'\"".Contains(letter, StringComparison.Ordinal))).Trim();
        var ending = number == 1 ? string.Empty : $" ({number})";
        name = (name.Length == 0 ? "Rows" : name) + (name == XlsxNotesSheet.Name ? " table" : string.Empty);
        return name[..Math.Min(name.Length, 31 - ending.Length)].Trim() + ending;
    }

    public Stream OpenSheet(string name)
    {
        Sheets.Add(name);
        return Open($"xl/worksheets/sheet{Sheets.Count}.xml");
    }

    /// <summary>Adds what is in the buffer as a sheet.</summary>
    public void AddSheet(string name)
    {
        using var part = OpenSheet(name);
        Buffer.PourInto(part);
    }

    public void Finish(string title, string publisher)
    {
        Add("xl/styles.xml", XlsxStyle.Part);
        Add("xl/workbook.xml", Encoding.UTF8.GetBytes(Workbook()));
        Add("xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes(WorkbookRelations()));
        Add("docProps/core.xml", Encoding.UTF8.GetBytes(Core(title, publisher)));
        Add("_rels/.rels", Encoding.UTF8.GetBytes(PackageRelations()));
        Add("[Content_Types].xml", Encoding.UTF8.GetBytes(Types()));
    }

    private static string Escaped(string text)
    {
        var buffer = new Utf8Buffer();
        XlsxXml.AppendText(buffer, text);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    private static string PackageRelations() => $"""
        {XmlStart}<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{OfficeRelations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
        """;

    private Stream Open(string path)
    {
        var entry = archive.CreateEntry(path, CompressionLevel.Optimal);

        // A fixed time, so that the same rows give the same bytes; zip files begin in 1980.
        var day = producedOn.Year < 1980 ? new DateOnly(1980, 1, 1) : producedOn;
        entry.LastWriteTime = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return entry.Open();
    }

    private void Add(string path, ReadOnlySpan<byte> xml)
    {
        using var part = Open(path);
        part.Write(xml);
    }

    private string Workbook()
    {
        var xml = new StringBuilder(XmlStart)
            .Append(CultureInfo.InvariantCulture, $"<workbook xmlns=\"{Main}\" xmlns:r=\"{OfficeRelations}\"><bookViews><workbookView/></bookViews><sheets>");
        for (var i = 0; i < Sheets.Count; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{Escaped(Sheets[i])}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>");
        }

        xml.Append("</sheets><definedNames>");
        for (var i = 0; i < Filters.Count; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{i}\" hidden=\"1\">{Escaped(Filters[i])}</definedName>");
        }

        return xml.Append("</definedNames></workbook>").ToString();
    }

    private string WorkbookRelations()
    {
        var xml = new StringBuilder(XmlStart).Append(CultureInfo.InvariantCulture, $"<Relationships xmlns=\"{Relations}\">");
        for (var i = 1; i <= Sheets.Count; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{i}\" Type=\"{OfficeRelations}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>");
        }

        return xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{Sheets.Count + 1}\" Type=\"{OfficeRelations}/styles\" Target=\"styles.xml\"/></Relationships>").ToString();
    }

    private string Core(string title, string publisher) => $"""
        {XmlStart}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{Escaped(title)}</dc:title><dc:creator>{Escaped(publisher)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">{Iso.Day(producedOn)}T00:00:00Z</dcterms:created></cp:coreProperties>
        """;

    private string Types()
    {
        var xml = new StringBuilder(XmlStart)
            .Append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .Append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .Append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            .Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{ContentTypes}sheet.main+xml\"/>")
            .Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{ContentTypes}styles+xml\"/>")
            .Append("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        for (var i = 1; i <= Sheets.Count; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{ContentTypes}worksheet+xml\"/>");
        }

        return xml.Append("</Types>").ToString();
    }
}
