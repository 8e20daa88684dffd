using System.Globalization;
using System.Text.RegularExpressions;

namespace ContractOversight.Exchange.Sheets;

/// <summary>Undoes the workbook's own escape for characters that XML cannot hold (_x000D_ is a carriage return).</summary>
internal static partial class XlsxText
{
    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => Character(match.Groups[1].Value))
        : text;

    private static string Character(string digits)
    {
        var code = (char)int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return code is '\r' or '\n' or '\t' || !(char.IsControl(code) || char.IsSurrogate(code)) ? code.ToString() : "";
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
