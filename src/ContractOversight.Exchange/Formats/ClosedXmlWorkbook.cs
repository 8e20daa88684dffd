using ClosedXML.Excel;

namespace ContractOversight.Exchange.Formats;

/// <summary>Makes the small workbooks that people fill in and send back. Whole tables go through <see cref="ExportFormats"/>.</summary>
public static class ClosedXmlWorkbook
{
    /// <summary>Rows in one workbook; the library holds it all in memory.</summary>
    public const int MostRows = 2_000;

    /// <summary>The workbook as an XLSX file.</summary>
    /// <exception cref="ArgumentException">There is no sheet, there are more than <see cref="MostRows"/> rows, or a value is of a kind a cell cannot hold.</exception>
    public static byte[] Write(params IReadOnlyList<WorkbookSheet> sheets)
    {
        if (sheets.Count == 0 || sheets.Sum(sheet => sheet.Rows.Count) > MostRows)
        {
            throw new ArgumentException($"A workbook has at least one sheet and at most {MostRows} rows.", nameof(sheets));
        }

        using var workbook = new XLWorkbook();
        foreach (var sheet in sheets)
        {
            Add(workbook.AddWorksheet(sheet.Name), sheet);
        }

        using var file = new MemoryStream();
        workbook.SaveAs(file);
        return file.ToArray();
    }

    private static void Add(IXLWorksheet target, WorkbookSheet sheet)
    {
        for (var column = 0; column < sheet.Columns.Count; column++)
        {
            // Widths are set: measuring text needs a drawing library that a server does not have.
            target.Column(column + 1).Width = sheet.Columns[column].Width;
            var heading = target.Cell(1, column + 1).SetValue(sheet.Columns[column].Heading);
            heading.Style.Font.Bold = true;
        }

        target.SheetView.FreezeRows(1);
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            for (var column = 0; column < sheet.Rows[row].Count; column++)
            {
                Set(target.Cell(row + 2, column + 1), sheet.Rows[row][column]);
            }
        }
    }

    private static void Set(IXLCell cell, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                // SetValue keeps "00123" and "=1+1" as text, where Value would guess.
                cell.SetValue(text);
                cell.Style.IncludeQuotePrefix = CellText.LooksLikeFormula(text);
                break;
            case DateOnly day:
                cell.SetValue(day.ToDateTime(TimeOnly.MinValue));
                cell.Style.DateFormat.Format = "yyyy-mm-dd";
                break;
            case decimal or double or int or long:
                cell.SetValue(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}.", nameof(value));
        }
    }
}
