using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ContractOversight.Exchange.Sheets;

/// <summary>What the sheets of a workbook share: texts, which styles show a date, and the day from which dates are counted.</summary>
internal sealed class XlsxShared
{
    private const int MaximumTexts = 4_000_000;

    private XlsxShared(IReadOnlyList<string> texts, IReadOnlyList<XlsxStyleKind> styles, bool is1904)
    {
        Texts = texts;
        Styles = styles;
        Is1904 = is1904;
    }

    public IReadOnlyList<string> Texts { get; }

    /// <summary>By number of the cell style: what numbers of that style are shown as.</summary>
    public IReadOnlyList<XlsxStyleKind> Styles { get; }

    public bool Is1904 { get; }

    public static XlsxShared Read(Dictionary<string, ZipArchiveEntry> parts, string folder, bool is1904, SheetLimits limits) => new(
        parts.TryGetValue(folder + "sharedStrings.xml", out var texts) ? ReadTexts(texts, limits) : [],
        parts.TryGetValue(folder + "styles.xml", out var styles) ? ReadStyles(styles, limits) : [],
        is1904);

    private static List<string> ReadTexts(ZipArchiveEntry part, SheetLimits limits)
    {
        List<string> texts = [];
        long characters = 0;
        using var reader = XlsxXml.Open(part, limits);
        while (XlsxXml.Advance(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                var text = RichText(reader, limits);
                characters += text.Length;
                if (characters > limits.MaximumSharedTextCharacters || texts.Count >= MaximumTexts)
                {
                    throw FileRefusedException.TooLarge($"it holds too much text");
                }

                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>The text of a shared or inline string; phonetic hints, which a person does not see in the cell, are left out.</summary>
    public static string RichText(XmlReader reader, SheetLimits limits)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = reader.Depth;
        var phoneticDepth = int.MaxValue;
        while (XlsxXml.Advance(reader) && reader.Depth > depth)
        {
            if (reader.LocalName == "rPh")
            {
                phoneticDepth = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement ? reader.Depth : int.MaxValue;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "t" && reader.Depth < phoneticDepth)
            {
                text.Append(XlsxXml.TextWithin(reader, limits.MaximumCellCharacters));
            }
        }

        return text.Length <= limits.MaximumCellCharacters
            ? text.ToString()
            : throw FileRefusedException.TooLarge($"a cell has more than {limits.MaximumCellCharacters:N0} characters");
    }

    private static List<XlsxStyleKind> ReadStyles(ZipArchiveEntry part, SheetLimits limits)
    {
        var formats = new Dictionary<int, string>();
        List<XlsxStyleKind> styles = [];
        var inCellStyles = false;
        using var reader = XlsxXml.Open(part, limits);
        while (XlsxXml.Advance(reader))
        {
            if (reader.LocalName == "cellXfs")
            {
                inCellStyles = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "numFmt" && int.TryParse(reader.GetAttribute("numFmtId"), out var id))
            {
                formats[id] = reader.GetAttribute("formatCode") ?? "";
            }
            else if (inCellStyles && reader.NodeType == XmlNodeType.Element && reader.LocalName == "xf")
            {
                _ = int.TryParse(reader.GetAttribute("numFmtId"), out var number);
                styles.Add(XlsxPercentFormat.KindOf(number, formats.GetValueOrDefault(number)));
            }
        }

        return styles;
    }
}
