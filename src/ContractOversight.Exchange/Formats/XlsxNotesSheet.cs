using ContractOversight.Domain.Publication;

namespace ContractOversight.Exchange.Formats;

/// <summary>The sheet that says what the workbook is, under which licence, as of when, and what each column means.</summary>
internal static class XlsxNotesSheet
{
    public const string Name = "Notes";

    public static void Append<T>(Utf8Buffer buffer, PublicationTable<T> table, TableNotes notes)
    {
        buffer.Append(XlsxXml.SheetStart);
        buffer.Append("<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews><cols>"u8);
        XlsxXml.AppendWidth(buffer, 0, 30);
        XlsxXml.AppendWidth(buffer, 1, 16);
        XlsxXml.AppendWidth(buffer, 2, 90);
        buffer.Append("</cols><sheetData>"u8);
        var row = 0;
        AppendRow(buffer, ++row, XlsxStyle.Title, table.Title);
        foreach (var (name, value) in notes.Lines())
        {
            AppendRow(buffer, ++row, XlsxStyle.Wrapped, name, string.Empty, value);
        }

        row++;
        AppendRow(buffer, ++row, XlsxStyle.Header, "Column", "Kind", "What it means");
        foreach (var column in table.Columns)
        {
            AppendRow(buffer, ++row, XlsxStyle.Wrapped, column.Heading, KindName(column.Kind), column.Description);
        }

        row++;
        AppendRow(buffer, ++row, XlsxStyle.Plain, "An empty cell means that nothing is recorded. It never means zero.");
        buffer.Append("</sheetData></worksheet>"u8);
    }

    private static string KindName(CellKind kind) => kind switch
    {
        CellKind.Pounds => "Pounds sterling",
        CellKind.Count => "Whole number",
        CellKind.YesNo => "Yes or No",
        CellKind.Instant => "Time in UTC",
        _ => kind.ToString(),
    };

    private static void AppendRow(Utf8Buffer buffer, int row, int style, params ReadOnlySpan<string> cells)
    {
        buffer.Append("<row r=\""u8);
        buffer.Append(row);
        buffer.Append("\">"u8);
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length == 0)
            {
                continue;
            }

            buffer.Append("<c r=\""u8);
            buffer.Append(XlsxXml.ColumnLetters(i));
            buffer.Append(row);
            buffer.Append((byte)'"');
            XlsxXml.AppendInlineText(buffer, cells[i], CellText.LooksLikeFormula(cells[i]) ? XlsxStyle.Guarded : style);
        }

        buffer.Append("</row>"u8);
    }
}
