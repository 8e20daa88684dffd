namespace ContractOversight.Exchange.Sheets;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">The row number a person sees in a spreadsheet program: 1 is the first row, blank rows count, and a quoted line break does not start a new row.</param>
/// <param name="Cells">The cells from the first column on; cells missing at the end are blank.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>True where no cell holds anything of its own; cells hidden under a merged one hold nothing.</summary>
    public bool IsBlank => Cells.All(cell => cell.IsBlank || cell.Kind == CellKind.Merged);

    /// <summary>A cell by position; blank beyond the end of the row. Never throws for a position of 0 or more.</summary>
    /// <param name="index">The position, 0 for the first column.</param>
    public SheetCell this[int index] => index < Cells.Count ? Cells[index] : SheetCell.Blank;
}
