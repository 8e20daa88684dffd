using System.Buffers;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Exchange.Formats;

/// <summary>
/// Comma-separated values to RFC 4180: one header row, CRLF, quotes where needed, UTF-8 without a byte-order mark, ISO days,
/// pounds as 1234.50, an empty field for what is not recorded.
/// </summary>
/// <remarks>
/// No byte-order mark, since many readers take it for part of the first heading; headings are ASCII, and the XLSX file beside
/// it is for people who open files in Excel. The notes are not in the file, which would break the table, but in the
/// companion that <see cref="CsvMetadata"/> writes. Words that look like a formula are guarded by <see cref="CellText"/>.
/// </remarks>
internal sealed class CsvFormat : IExportFormat
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    public string Code => "csv";

    public string Name => "CSV";

    public string Extension => "csv";

    public string MediaType => "text/csv; charset=utf-8";

    public async Task WriteAsync<T>(
        PublicationTable<T> table,
        TableNotes notes,
        IAsyncEnumerable<T> rows,
        Stream destination,
        CancellationToken cancellation)
    {
        var buffer = new Utf8Buffer();
        AppendHeader(buffer, table);
        await foreach (var record in rows.WithCancellation(cancellation))
        {
            AppendRow(buffer, table, record);
            if (buffer.IsFull)
            {
                await buffer.PourAsync(destination, cancellation);
            }
        }

        await buffer.PourAsync(destination, cancellation);
    }

    private static void AppendHeader<T>(Utf8Buffer buffer, PublicationTable<T> table)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            AppendSeparator(buffer, i);
            AppendText(buffer, table.Columns[i].Heading);
        }

        buffer.Append("\r\n"u8);
    }

    private static void AppendRow<T>(Utf8Buffer buffer, PublicationTable<T> table, T record)
    {
        var columns = table.Columns;
        for (var i = 0; i < columns.Count; i++)
        {
            AppendSeparator(buffer, i);
            AppendValue(buffer, columns[i].Read(record), isOnlyColumn: columns.Count == 1);
        }

        buffer.Append("\r\n"u8);
    }

    private static void AppendSeparator(Utf8Buffer buffer, int column)
    {
        if (column > 0)
        {
            buffer.Append((byte)',');
        }
    }

    private static void AppendValue(Utf8Buffer buffer, CellValue value, bool isOnlyColumn)
    {
        if (value.IsMissing)
        {
            // An empty line would be skipped by most readers, and a row lost with it.
            buffer.Append(isOnlyColumn ? "\"\""u8 : []);
            return;
        }

        switch (value.Kind)
        {
            case CellKind.Day: buffer.AppendDay(value.Day); break;
            case CellKind.Pounds: buffer.AppendPounds(value.Pence); break;
            case CellKind.Count: buffer.Append(value.Count); break;
            case CellKind.Number: buffer.Append(value.Number); break;
            case CellKind.YesNo: buffer.Append(value.YesNo ? "Yes"u8 : "No"u8); break;
            case CellKind.Instant: buffer.AppendInstant(value.Instant); break;
            default: AppendText(buffer, value.Text); break;
        }
    }

    private static void AppendText(Utf8Buffer buffer, string text)
    {
        // A space at either end is quoted too: some readers trim bare fields.
        var isGuarded = CellText.IsGuardable(text);
        var isQuoted = text.AsSpan().ContainsAny(NeedsQuotes) || text.StartsWith(' ') || text.EndsWith(' ');
        buffer.Append(isQuoted ? "\""u8 : []);
        buffer.Append(isGuarded ? "'"u8 : []);
        if (isQuoted && text.Contains('"', StringComparison.Ordinal))
        {
            text = text.Replace("\"", "\"\"", StringComparison.Ordinal);
        }

        buffer.Append(text.AsSpan());
        buffer.Append(isQuoted ? "\""u8 : []);
    }
}
