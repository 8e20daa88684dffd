using System.Text;

namespace ContractOversight.Exchange.Sheets;

internal enum FileContentKind
{
    Text,
    Zip,
}

/// <summary>Decides what a file is from its first bytes; a name and a content type can say anything.</summary>
internal static class FileContent
{
    private const int LookedAt = 4096;

    public static FileContentKind Recognise(Stream content)
    {
        content.Position = 0;
        var head = new byte[LookedAt];
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return Recognise(head.AsSpan(0, length));
    }

    private static FileContentKind Recognise(ReadOnlySpan<byte> head)
    {
        if (head.Length == 0)
        {
            throw new FileRefusedException(FileRefusalReason.Empty, "The file is empty. Check that it was saved, then send it again.");
        }

        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return FileContentKind.Zip;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new FileRefusedException(
                FileRefusalReason.Protected,
                "The file is protected by a password or is in the old Excel format (.xls). Remove the password or save it as an Excel workbook (.xlsx), then send it again.");
        }

        return IsOtherFormat(head) ? throw NotASheet() : FileContentKind.Text;
    }

    public static FileRefusedException NotASheet() => new(
        FileRefusalReason.NotASheet,
        "The file is not a spreadsheet. Send an Excel workbook (.xlsx), a CSV file, or a ZIP of CSV files.");

    private static bool IsOtherFormat(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF"u8) || head.StartsWith("\u0089PNG"u8) || head.StartsWith("MZ"u8) || head.StartsWith("{\\rtf"u8)
            || head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
            || head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || head.StartsWith("PK"u8) || head.StartsWith("GIF8"u8))
        {
            return true;
        }

        var start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 512)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') || start.StartsWith("{\"", StringComparison.Ordinal) || start.StartsWith("{\n", StringComparison.Ordinal)
            || start.StartsWith("{\r", StringComparison.Ordinal) || start.StartsWith("{ ", StringComparison.Ordinal) || start.StartsWith('[');
    }
}
