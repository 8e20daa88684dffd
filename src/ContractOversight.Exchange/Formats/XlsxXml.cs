using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace ContractOversight.Exchange.Formats;

/// <summary>Pieces of sheet XML.</summary>
internal static partial class XlsxXml
{
    /// <summary>Characters that Excel keeps in one cell.</summary>
    public const int LongestText = 32_767;

    private const string CutMark = "… (cut: Excel holds no more; the CSV file has all of it)";

    private static readonly SearchValues<char> PlainInXml = SearchValues.Create(
        " !\"#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^`abcdefghijklmnopqrstuvwxyz{|}~£–—‘’“”é");

    public static ReadOnlySpan<byte> SheetStart =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"u8;

    /// <summary>"A" for 0, "Z" for 25, "AA" for 26.</summary>
    public static byte[] ColumnLetters(int index)
    {
        var letters = new Stack<byte>();
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters.Push((byte)('A' + ((rest - 1) % 26)));
        }

        return [.. letters];
    }

    public static void AppendWidth(Utf8Buffer buffer, int column, int characters)
    {
        buffer.Append("<col min=\""u8);
        buffer.Append(column + 1);
        buffer.Append("\" max=\""u8);
        buffer.Append(column + 1);
        buffer.Append("\" width=\""u8);
        buffer.Append(characters);
        buffer.Append("\" customWidth=\"1\"/>"u8);
    }

    public static void StartNumber(Utf8Buffer buffer, int style)
    {
        AppendStyle(buffer, style);
        buffer.Append("><v>"u8);
    }

    public static void EndNumber(Utf8Buffer buffer) => buffer.Append("</v></c>"u8);

    public static void AppendInlineText(Utf8Buffer buffer, string text, int style)
    {
        AppendStyle(buffer, style);
        var hasOuterSpace = char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);
        buffer.Append(hasOuterSpace ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8 : " t=\"inlineStr\"><is><t>"u8);
        AppendText(buffer, text);
        buffer.Append("</t></is></c>"u8);
    }

    /// <summary>
    /// Text as XML. Line ends become LF, characters that XML cannot hold become U+FFFD, and what Excel would read as an
    /// escape (_x0041_) is itself escaped.
    /// </summary>
    public static void AppendText(Utf8Buffer buffer, string text)
    {
        text = Fitted(text);
        if (!text.AsSpan().ContainsAnyExcept(PlainInXml))
        {
            buffer.Append(text.AsSpan());
            return;
        }

        if (text.Contains("_x", StringComparison.Ordinal))
        {
            text = LooksEscaped().Replace(text, "_x005F_");
        }

        if (text.Contains('\r', StringComparison.Ordinal))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        foreach (var rune in text.EnumerateRunes())
        {
            AppendRune(buffer, rune);
        }
    }

    private static string Fitted(string text) =>
        text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText - CutMark.Length), CutMark);

    private static void AppendRune(Utf8Buffer buffer, Rune rune)
    {
        switch (rune.Value)
        {
            case '<': buffer.Append("&lt;"u8); break;
            case '>': buffer.Append("&gt;"u8); break;
            case '&': buffer.Append("&amp;"u8); break;
            case < ' ' and not ('\t' or '\n') or 0xFFFE or 0xFFFF: buffer.Append("\uFFFD"u8); break;
            case < 0x80: buffer.Append((byte)rune.Value); break;
            default: buffer.Advance(rune.EncodeToUtf8(buffer.GetSpan(4))); break;
        }
    }

    private static void AppendStyle(Utf8Buffer buffer, int style)
    {
        if (style != XlsxStyle.Plain)
        {
            buffer.Append(" s=\""u8);
            buffer.Append(style);
            buffer.Append((byte)'"');
        }
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex LooksEscaped();
}
