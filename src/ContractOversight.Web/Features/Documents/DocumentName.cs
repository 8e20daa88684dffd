using System.Globalization;
using System.Text;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Web.Features.Documents;

/// <summary>The name a file came with, made safe to show and to send back. It never becomes a path on this machine.</summary>
internal static class DocumentName
{
    /// <summary>The last part of the name, without characters that cannot be seen or that turn the reading order round.</summary>
    public static string Shown(string? sent, DocumentKind kind)
    {
        var last = (sent ?? "").Split('/', '\\')[^1];
        var shown = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned))
            {
                shown.Append(rune.ToString());
            }
        }

        var name = shown.ToString().Trim(' ', '.');
        return Shortened(name.Length == 0 ? "document" + kind.Extension : name);
    }

    /// <summary>The name under which it is sent: what it was called, ending as its content asks for.</summary>
    public static string ForDownload(string fileName, string mediaType)
    {
        var extension = DocumentKind.ExtensionOf(mediaType) ?? ".bin";
        var isRight = fileName.EndsWith(extension, StringComparison.OrdinalIgnoreCase)
            || (mediaType == DocumentKind.Jpeg.MediaType && fileName.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase));
        return isRight ? fileName : fileName + extension;
    }

    private static string Shortened(string name)
    {
        if (name.Length <= Document.NameMaxLength)
        {
            return name;
        }

        var extension = Path.GetExtension(name) is { Length: < 10 } ending ? ending : "";
        var kept = Document.NameMaxLength - extension.Length;
        // A cut between the halves of one character would leave a name that cannot be stored.
        kept -= char.IsHighSurrogate(name[kept - 1]) ? 1 : 0;
        return name[..kept] + extension;
    }
}
