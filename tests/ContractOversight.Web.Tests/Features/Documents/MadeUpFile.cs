using System.IO.Compression;
using System.Text;

namespace ContractOversight.Web.Tests.Features.Documents;

/// <summary>Small files of each kind, and of kinds that pretend.</summary>
internal static class MadeUpFile
{
    private const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string SheetMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string MacroMain = "application/vnd.ms-word.document.macroEnabled.main+xml";

    public static byte[] Pdf(string text = "Signed contract") => Encoding.ASCII.GetBytes($"%PDF-1.7\n% {text}\n%%EOF\n");

    public static byte[] Of(string kind) => kind switch
    {
        "pdf" => Pdf(),
        "docx" => Package(("[Content_Types].xml", Types(WordMain)), ("word/document.xml", "<w/>")),
        "xlsx" => Package(("[Content_Types].xml", Types(SheetMain)), ("xl/workbook.xml", "<w/>")),
        "odt" => Package(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<w/>")),
        "png" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1],
        "jpg" => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8],
        "macro by part" => Package(("[Content_Types].xml", Types(WordMain)), ("word/document.xml", "<w/>"), ("word/vbaProject.bin", "x")),
        "macro by type" => Package(("[Content_Types].xml", Types(MacroMain)), ("word/document.xml", "<w/>")),
        "macro sheet" => Package(("[Content_Types].xml", Types(SheetMain)), ("xl/workbook.xml", "<w/>"), ("xl/macrosheets/sheet1.xml", "<w/>")),
        "odt macro" => Package(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<w/>"), ("Basic/Standard/Module1.xml", "<w/>")),
        "plain zip" => Package(("program.exe", "MZ")),
        "ods" => Package(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<w/>")),
        "entity bomb" => Package(("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><Types>&b;</Types>"), ("word/document.xml", "<w/>")),
        "torn zip" => Of("docx")[..40],
        "torn pdf" => Encoding.ASCII.GetBytes("%PDF-1.7\nhalf of"),
        "html" => Encoding.ASCII.GetBytes("<html><script>alert(1)</script></html>"),
        "svg" => Encoding.ASCII.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
        "exe" => [0x4D, 0x5A, .. new byte[300]],
        "empty" => [],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Types(string main) =>
        $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/main.xml\" ContentType=\"{main}\"/></Types>";

    private static byte[] Package(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
