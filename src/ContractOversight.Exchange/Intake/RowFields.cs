using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Values;

namespace ContractOversight.Exchange.Intake;

/// <summary>Reads one row by field names and collects what is wrong with it.</summary>
internal sealed class RowFields(SheetRow row, SheetSurvey survey)
{
    private const int ShownCharacters = 200;
    private readonly List<RowRefusal> _refusals = [];

    public IReadOnlyList<RowRefusal> Refusals => _refusals;

    public string Sheet => survey.Sheet.Name;

    public int Row => row.Number;

    public bool HasRounded { get; private set; }

    private ColumnMapping Mapping => survey.Mapping!;

    public bool Has(string field) => Mapping.IndexOf(field) is not null;

    public string Heading(string field) => Mapping.HeadingOf(field);

    public SheetCell Cell(string field) => Mapping.IndexOf(field) is { } index ? row[index] : SheetCell.Blank;

    public string? Text(string field, int maximumCharacters)
    {
        var cell = Cell(field);
        if (cell.Kind is CellKind.Error or CellKind.Merged)
        {
            Refuse(field, cell.Kind == CellKind.Error
                ? $"The cell shows the error {cell.Text}. Correct the formula in the sheet."
                : $"The cell is part of the merged cells {cell.Text}. Unmerge them and fill in each row.");
            return null;
        }

        if (cell.IsBlank)
        {
            return null;
        }

        var text = cell.Kind == CellKind.Number ? NumberText.Shown(cell.Text) : cell.Text;
        if (text.Length > maximumCharacters)
        {
            Refuse(field, $"The text has {text.Length:N0} characters; at most {maximumCharacters:N0} are kept. Shorten it.");
            return null;
        }

        return text;
    }

    public long? Pence(string field)
    {
        var read = MoneyText.Read(Cell(field));
        HasRounded |= read.WasRounded;
        if (read.Problem is { } problem)
        {
            Refuse(field, problem);
        }

        return read.Pence;
    }

    public DateRead Day(string field)
    {
        var order = Mapping.IndexOf(field) is { } index ? survey.OrderOf(index) : DateOrder.DayFirst;
        return DateText.Read(Cell(field), order, survey.Sheet.Is1904);
    }

    public DateOnly? DayOrRefuse(string field)
    {
        var read = Day(field);
        if (read.Problem is { } problem)
        {
            Refuse(field, problem);
        }

        return read.Day;
    }

    public void Refuse(string field, string reason) => RefuseCell(Mapping.HeadingOf(field), Cell(field), reason);

    public void RefuseCell(string heading, SheetCell cell, string reason)
    {
        var text = cell.Text ?? "";
        _refusals.Add(new(Sheet, row.Number, heading, text.Length > ShownCharacters ? text[..ShownCharacters] + "…" : text, reason));
    }
}
