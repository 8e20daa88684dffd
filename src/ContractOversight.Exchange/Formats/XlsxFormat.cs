using System.IO.Compression;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Exchange.Formats;

/// <summary>
/// An Excel workbook written as it goes: a sheet of rows with a frozen header, filter, set widths and true dates and numbers,
/// then a sheet of notes. Rows past Excel's limit go on in a further sheet.
/// </summary>
/// <remarks>
/// Text is written in the cell rather than in a table of shared strings, so that memory does not grow with the rows. Every
/// cell names its place, which makes the file about two thirds larger than it need be, but no reader has to guess; at
/// ordinary compression it is still no larger than what libxlsxwriter makes of the same rows.
/// </remarks>
internal sealed class XlsxFormat : IExportFormat
{
    /// <summary>Rows of a sheet in Excel, the header among them.</summary>
    public const int RowsPerSheet = 1_048_576;

    private readonly int _rowsPerSheet;

    public XlsxFormat()
        : this(RowsPerSheet)
    {
    }

    /// <summary>Lets a test turn to a new sheet after few rows.</summary>
    internal XlsxFormat(int rowsPerSheet) => _rowsPerSheet = rowsPerSheet;

    public string Code => "xlsx";

    public string Name => "Excel";

    public string Extension => "xlsx";

    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task WriteAsync<T>(
        PublicationTable<T> table,
        TableNotes notes,
        IAsyncEnumerable<T> rows,
        Stream destination,
        CancellationToken cancellation)
    {
        var file = new WaitingStream(destination);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var package = new XlsxPackage(archive, notes.ProducedOn);
            await WriteSheetsAsync(package, table, rows, file, cancellation);
            XlsxNotesSheet.Append(package.Buffer, table, notes);
            package.AddSheet(XlsxNotesSheet.Name);
            package.Finish(table.Title, notes.Publisher);
        }

        await file.PourAsync(cancellation);
    }

    private async Task WriteSheetsAsync<T>(
        XlsxPackage package,
        PublicationTable<T> table,
        IAsyncEnumerable<T> rows,
        WaitingStream file,
        CancellationToken cancellation)
    {
        var buffer = package.Buffer;
        await using var source = rows.GetAsyncEnumerator(cancellation);
        var hasRow = await source.MoveNextAsync();
        do
        {
            var name = XlsxPackage.SheetName(table.Title, package.Sheets.Count + 1);
            using var part = package.OpenSheet(name);
            var sheet = new XlsxSheet<T>(table, buffer);
            sheet.Start();
            while (hasRow && sheet.Rows < _rowsPerSheet)
            {
                sheet.Add(source.Current);
                if (buffer.IsFull)
                {
                    buffer.PourInto(part);
                    await file.PourAsync(cancellation);
                }

                hasRow = await source.MoveNextAsync();
            }

            sheet.End();
            buffer.PourInto(part);
            package.Filters.Add($"'{name}'!{sheet.AbsoluteRange}");
        }
        while (hasRow);
    }
}
