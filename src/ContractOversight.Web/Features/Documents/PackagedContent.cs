using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ContractOversight.Web.Features.Documents;

/// <summary>Tells the office formats that are packed as a zip file apart by their parts, and refuses those that carry programs.</summary>
internal static class PackagedContent
{
    private const int MostParts = 10_000;
    private const int MostDirectoryBytes = 1024 * 1024;
    private const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string SheetMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Macros = "The file contains macros, which can run as a program. Save it without macros and attach it again";

    private static readonly string[] ProgramParts =
        ["vbaproject.bin", "vbadata.xml", "/macrosheets/", "/activex/", "/oleobject", "basic/", "scripts/"];

    public static DocumentContent Of(Stream content)
    {
        try
        {
            content.Position = 0;
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return Of(zip);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            return new(null, "The file is damaged and cannot be read. Save it again and attach it");
        }
    }

    private static DocumentContent Of(ZipArchive zip)
    {
        if (zip.Entries.Count > MostParts)
        {
            return DocumentContent.Refused();
        }

        var names = zip.Entries.Select(entry => entry.FullName.Replace('\\', '/').ToLowerInvariant()).ToList();
        if (names.Any(name => ProgramParts.Any(part => ("/" + name).Contains(part, StringComparison.Ordinal))))
        {
            return new(null, Macros);
        }

        return Text(zip, "mimetype") is { } declared
            ? OpenDocument(declared, names)
            : OfficeOpenXml(Text(zip, "[Content_Types].xml"), names);
    }

    private static DocumentContent OpenDocument(string declared, List<string> names) =>
        declared.Trim() == DocumentKind.Odt.MediaType && names.Contains("content.xml")
            ? new(DocumentKind.Odt, null)
            : DocumentContent.Refused();

    private static DocumentContent OfficeOpenXml(string? contentTypes, List<string> names)
    {
        if (contentTypes is null)
        {
            return DocumentContent.Refused();
        }

        using var reader = XmlReader.Create(new StringReader(contentTypes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var types = XDocument.Load(reader).Descendants().Attributes("ContentType").Select(type => type.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (types.Any(type => type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)))
        {
            return new(null, Macros);
        }

        if (types.Contains(WordMain) && names.Contains("word/document.xml"))
        {
            return new(DocumentKind.Docx, null);
        }

        return types.Contains(SheetMain) && names.Contains("xl/workbook.xml") ? new(DocumentKind.Xlsx, null) : DocumentContent.Refused();
    }

    /// <summary>A small part as text; null where there is none. A part that unpacks to more than a directory can hold is not read on.</summary>
    private static string? Text(ZipArchive zip, string name)
    {
        var entry = zip.Entries.FirstOrDefault(entry => string.Equals(entry.FullName, name, StringComparison.OrdinalIgnoreCase));
        if (entry is null)
        {
            return null;
        }

        using var part = entry.Open();
        var buffer = new byte[MostDirectoryBytes + 1];
        var read = part.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (read > MostDirectoryBytes)
        {
            throw new InvalidDataException($"{name} is too long.");
        }

        using var decoded = new StreamReader(new MemoryStream(buffer, 0, read), Encoding.UTF8);
        return decoded.ReadToEnd();
    }
}
