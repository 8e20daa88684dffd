using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace ContractOversight.Exchange.Sheets;

/// <summary>Reads one sheet of a workbook forward, row by row, by the cells that are there and never by the size it declares.</summary>
internal sealed class XlsxSheetReader(ZipArchiveEntry part, XlsxShared shared, SheetLimits limits)
{
    private readonly XlsxMerges _merges = XlsxMerges.Of(part, limits);
    private long _cells;
    private int _row;

    public IEnumerable<SheetRow> Rows()
    {
        using var reader = XlsxXml.Open(part, limits);
        while (XlsxXml.Advance(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                yield return ReadRow(reader);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "sheetData")
            {
                yield break;
            }
        }
    }

    private SheetRow ReadRow(XmlReader reader)
    {
        var stated = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : _row + 1;
        if (stated <= _row)
        {
            throw FileRefusedException.Damaged();
        }

        _row = stated;
        if (_row > limits.MaximumRows)
        {
            throw FileRefusedException.TooLarge($"it has more than {limits.MaximumRows:N0} rows");
        }

        List<SheetCell> cells = [];
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (XlsxXml.Advance(reader) && reader.Depth > depth)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
                {
                    AddCell(reader, cells);
                }
            }
        }

        _merges.Cover(_row, cells);
        return new(_row, cells);
    }

    private void AddCell(XmlReader reader, List<SheetCell> cells)
    {
        var column = reader.GetAttribute("r") is { } address ? XlsxAddress.Column(address) : cells.Count;
        var style = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0;
        var type = reader.GetAttribute("t") ?? "n";
        var value = ReadValue(reader, type);
        if (value.Length == 0)
        {
            return;
        }

        if (column < cells.Count || column >= limits.MaximumColumns || ++_cells > limits.MaximumCells)
        {
            throw column < cells.Count ? FileRefusedException.Damaged() : FileRefusedException.TooLarge($"row {_row} has too many cells");
        }

        while (cells.Count < column)
        {
            cells.Add(SheetCell.Blank);
        }

        cells.Add(Typed(type, value, style));
    }

    private string ReadValue(XmlReader reader, string type)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var value = "";
        var depth = reader.Depth;
        while (XlsxXml.Advance(reader) && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "v" && reader.Depth == depth + 1)
            {
                value = XlsxXml.TextWithin(reader, limits.MaximumCellCharacters);
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "is" && type == "inlineStr")
            {
                value = XlsxShared.RichText(reader, limits);
            }
        }

        return value;
    }

    private SheetCell Typed(string type, string value, int style) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < shared.Texts.Count
            ? SheetCell.OfText(XlsxText.Unescape(shared.Texts[index]))
            : throw FileRefusedException.Damaged(),
        "str" or "inlineStr" => SheetCell.OfText(XlsxText.Unescape(value)),
        "e" => new(CellKind.Error, value.Trim()),
        "b" => new(CellKind.Boolean, value.Trim() is "1" or "true" ? "TRUE" : "FALSE"),
        "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) ? Date(moment) : SheetCell.OfText(value),
        _ => Number(value.Trim(), style),
    };

    private SheetCell Number(string digits, int style)
    {
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return SheetCell.OfText(digits);
        }

        var kind = style >= 0 && style < shared.Styles.Count ? shared.Styles[style] : XlsxStyleKind.Plain;
        return kind == XlsxStyleKind.Date && XlsxDate.FromSerial(number, shared.Is1904) is { } moment
            ? Date(moment)
            : new(CellKind.Number, digits) { IsPercent = kind == XlsxStyleKind.Percent };
    }

    private static SheetCell Date(DateTime moment) => new(
        CellKind.Date,
        moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        moment);
}
