using System.IO.Compression;
using System.Xml;

namespace ContractOversight.Exchange.Sheets;

/// <summary>The merged ranges of a sheet, which a workbook lists after its rows; they are read beforehand so that a cell hidden under one is never taken for a blank.</summary>
internal sealed class XlsxMerges
{
    private const int MaximumRanges = 100_000;
    private readonly List<Range> _ranges;
    private readonly List<Range> _active = [];
    private int _next;

    private XlsxMerges(List<Range> ranges) => _ranges = [.. ranges.OrderBy(range => range.FirstRow)];

    public static XlsxMerges Of(ZipArchiveEntry part, SheetLimits limits)
    {
        using var inflated = SheetArchive.Inflated(part, limits);
        return Mentions(inflated, "mergeCell "u8) ? new(Read(part, limits)) : new([]);
    }

    /// <summary>Marks the cells of one row that lie under a merged range; rows must come in order.</summary>
    public void Cover(int row, List<SheetCell> cells)
    {
        while (_next < _ranges.Count && _ranges[_next].FirstRow <= row)
        {
            _active.Add(_ranges[_next++]);
        }

        _active.RemoveAll(range => range.LastRow < row);
        foreach (var range in _active)
        {
            for (var column = range.FirstColumn; column <= Math.Min(range.LastColumn, Math.Max(cells.Count - 1, range.FirstColumn + 63)); column++)
            {
                if (row == range.FirstRow && column == range.FirstColumn)
                {
                    continue;
                }

                while (cells.Count <= column)
                {
                    cells.Add(SheetCell.Blank);
                }

                cells[column] = new(CellKind.Merged, range.Address);
            }
        }
    }

    private static List<Range> Read(ZipArchiveEntry part, SheetLimits limits)
    {
        List<Range> ranges = [];
        using var reader = XlsxXml.Open(part, limits);
        while (XlsxXml.Advance(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "mergeCell" && reader.GetAttribute("ref") is { } address)
            {
                ranges.Add(Range.Of(address));
                if (ranges.Count > MaximumRanges)
                {
                    throw FileRefusedException.TooLarge($"it has more than {MaximumRanges:N0} merged ranges");
                }
            }
        }

        return ranges;
    }

    private static bool Mentions(Stream content, ReadOnlySpan<byte> word)
    {
        var buffer = new byte[131072];
        var kept = 0;
        int read;
        while ((read = content.Read(buffer.AsSpan(kept))) > 0)
        {
            var length = kept + read;
            if (buffer.AsSpan(0, length).IndexOf(word) >= 0)
            {
                return true;
            }

            kept = Math.Min(word.Length - 1, length);
            buffer.AsSpan(length - kept, kept).CopyTo(buffer);
        }

        return false;
    }

    private readonly record struct Range(string Address, int FirstRow, int LastRow, int FirstColumn, int LastColumn)
    {
        public static Range Of(string address)
        {
            var parts = address.Split(':');
            var last = parts[^1];
            return new(address, XlsxAddress.Row(parts[0]), XlsxAddress.Row(last), XlsxAddress.Column(parts[0]), XlsxAddress.Column(last));
        }
    }
}
