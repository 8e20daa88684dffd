namespace ContractOversight.Exchange.Sheets;

/// <summary>One sheet of a workbook, or one CSV file.</summary>
public sealed class Sheet
{
    private readonly Func<IEnumerable<SheetRow>> _rows;

    internal Sheet(string name, bool isText, Func<IEnumerable<SheetRow>> rows, bool is1904 = false)
    {
        Is1904 = is1904;
        Name = name;
        IsText = isText;
        _rows = rows;
    }

    /// <summary>The sheet's name; for CSV, the file's name.</summary>
    public string Name { get; }

    /// <summary>True for CSV, where a short row means a fault; a workbook leaves blank cells out.</summary>
    public bool IsText { get; }

    /// <summary>True where the workbook counts days from 1904, as old Macintosh workbooks do.</summary>
    internal bool Is1904 { get; }

    /// <summary>Reads the rows forward, once for every enumeration; nothing is kept in memory.</summary>
    /// <returns>The rows in order, with their true numbers.</returns>
    /// <exception cref="FileRefusedException">While enumerating, where the file breaks off, breaks a limit or cannot be read.</exception>
    public IEnumerable<SheetRow> Rows() => _rows();
}
