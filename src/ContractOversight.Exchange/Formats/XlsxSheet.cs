using ContractOversight.Domain.Publication;

namespace ContractOversight.Exchange.Formats;

/// <summary>The XML of one sheet of rows.</summary>
internal sealed class XlsxSheet<T>
{
    // Day 0 of Excel's count; it takes 1900 for a leap year, so days before 1 March 1900 cannot be told truly.
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;
    private static readonly DateOnly FirstTrueDay = new(1900, 3, 1);

    private readonly IReadOnlyList<PublicationColumn<T>> _columns;
    private readonly Utf8Buffer _buffer;
    private readonly byte[][] _letters;

    public XlsxSheet(PublicationTable<T> table, Utf8Buffer buffer)
    {
        _columns = table.Columns;
        _buffer = buffer;
        _letters = [.. Enumerable.Range(0, _columns.Count).Select(XlsxXml.ColumnLetters)];
    }

    /// <summary>Rows written so far, the header among them.</summary>
    public int Rows { get; private set; }

    /// <summary>From the first heading to the last row, for a defined name.</summary>
    public string AbsoluteRange => $"$A$1:${LastColumn}${Rows}";

    private string LastColumn => System.Text.Encoding.ASCII.GetString(_letters[^1]);

    public void Start()
    {
        _buffer.Append(XlsxXml.SheetStart);
        _buffer.Append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"u8);
        for (var i = 0; i < _columns.Count; i++)
        {
            XlsxXml.AppendWidth(_buffer, i, _columns[i].Width ?? UsualWidth(_columns[i]));
        }

        _buffer.Append("</cols><sheetData>"u8);
        StartRow();
        for (var i = 0; i < _columns.Count; i++)
        {
            StartCell(i);
            XlsxXml.AppendInlineText(_buffer, _columns[i].Heading, XlsxStyle.Header);
        }

        EndRow();
    }

    public void Add(T record)
    {
        StartRow();
        for (var i = 0; i < _columns.Count; i++)
        {
            var value = _columns[i].Read(record);
            if (!value.IsMissing)
            {
                StartCell(i);
                AppendValue(value);
            }
        }

        EndRow();
    }

    public void End()
    {
        _buffer.Append("</sheetData><autoFilter ref=\"A1:"u8);
        _buffer.Append(_letters[^1]);
        _buffer.Append(Rows);
        _buffer.Append("\"/></worksheet>"u8);
    }

    private static int UsualWidth(PublicationColumn<T> column) => Math.Clamp(column.Heading.Length + 3, column.Kind switch
    {
        CellKind.Text => 24,
        CellKind.Instant => 19,
        CellKind.Pounds => 16,
        _ => 12,
    }, 40);

    private void StartRow()
    {
        Rows++;
        _buffer.Append("<row r=\""u8);
        _buffer.Append(Rows);
        _buffer.Append("\">"u8);
    }

    private void EndRow() => _buffer.Append("</row>"u8);

    private void StartCell(int column)
    {
        _buffer.Append("<c r=\""u8);
        _buffer.Append(_letters[column]);
        _buffer.Append(Rows);
        _buffer.Append((byte)'"');
    }

    private void AppendValue(CellValue value)
    {
        switch (value.Kind)
        {
            case CellKind.Day when value.Day >= FirstTrueDay:
                XlsxXml.StartNumber(_buffer, XlsxStyle.Day);
                _buffer.Append(value.Day.DayNumber - DayZero);
                XlsxXml.EndNumber(_buffer);
                break;
            case CellKind.Instant when DateOnly.FromDateTime(value.Instant) >= FirstTrueDay:
                XlsxXml.StartNumber(_buffer, XlsxStyle.Instant);
                _buffer.Append(value.Instant.ToOADate());
                XlsxXml.EndNumber(_buffer);
                break;
            case CellKind.Pounds:
                XlsxXml.StartNumber(_buffer, XlsxStyle.Pounds);
                _buffer.AppendPounds(value.Pence);
                XlsxXml.EndNumber(_buffer);
                break;
            case CellKind.Count:
                XlsxXml.StartNumber(_buffer, XlsxStyle.Count);
                _buffer.Append(value.Count);
                XlsxXml.EndNumber(_buffer);
                break;
            case CellKind.Number:
                XlsxXml.StartNumber(_buffer, XlsxStyle.Plain);
                _buffer.Append(value.Number);
                XlsxXml.EndNumber(_buffer);
                break;
            default:
                AppendWords(value);
                break;
        }
    }

    private void AppendWords(CellValue value)
    {
        var text = value.Kind switch
        {
            CellKind.Day => Iso.Day(value.Day),
            CellKind.Instant => Iso.Instant(value.Instant),
            CellKind.YesNo => value.YesNo ? "Yes" : "No",
            _ => value.Text,
        };
        XlsxXml.AppendInlineText(_buffer, text, CellText.LooksLikeFormula(text) ? XlsxStyle.Guarded : XlsxStyle.Plain);
    }
}
