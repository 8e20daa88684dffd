namespace ContractOversight.Web.Features.Documents;

/// <summary>What a file is by its bytes: a kind that can be attached, or the reason why it cannot.</summary>
internal sealed record DocumentContent(DocumentKind? Kind, string? Problem)
{
    private const string NotAccepted =
        "The file is not a PDF, DOCX, XLSX, ODT, PNG or JPEG file, whatever its name says. Save it as one of these and attach it again";

    private const int TailBytes = 2048;

    /// <summary>Reads as much as it takes to tell; leaves the stream wherever it stopped.</summary>
    public static DocumentContent Of(Stream content)
    {
        if (content.Length == 0)
        {
            return new(null, "The file is empty. Check the file and attach it again");
        }

        Span<byte> head = stackalloc byte[16];
        content.Position = 0;
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.StartsWith("%PDF-"u8))
        {
            return IsWholePdf(content) ? new(DocumentKind.Pdf, null) : new(null, "The PDF is cut short. Save it again and attach it");
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && head[12..].StartsWith("IHDR"u8))
        {
            return new(DocumentKind.Png, null);
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return new(DocumentKind.Jpeg, null);
        }

        return head.StartsWith("PK\u0003\u0004"u8) ? PackagedContent.Of(content) : Refused();
    }

    public static DocumentContent Refused() => new(null, NotAccepted);

    private static bool IsWholePdf(Stream content)
    {
        Span<byte> tail = stackalloc byte[TailBytes];
        content.Position = Math.Max(0, content.Length - TailBytes);
        tail = tail[..content.ReadAtLeast(tail, tail.Length, throwOnEndOfStream: false)];
        return tail.IndexOf("%%EOF"u8) >= 0;
    }
}
