using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Values;

namespace ContractOversight.Exchange.Columns;

/// <summary>What the values of one column look like; gathered for every column before the headings are known.</summary>
internal sealed class ColumnStatistics
{
    private const int Sampled = 400;
    private int _filled;
    private int _money;
    private int _days;

    /// <summary>True where at most the heading itself is filled in.</summary>
    public bool IsEmpty => _filled <= 1;

    public DateOrderEvidence Dates { get; } = new();

    public void Look(SheetCell cell)
    {
        if (cell.IsBlank || cell.Kind == CellKind.Merged)
        {
            return;
        }

        if (cell.Kind == CellKind.Text)
        {
            Dates.Look(cell.Text);
        }

        if (_filled++ < Sampled)
        {
            _money += MoneyText.Read(cell) is { Pence: not null } ? 1 : 0;
            _days += cell.Kind == CellKind.Date || DateText.Read(cell) is { Day: not null } or { IsTimeOnly: true } ? 1 : 0;
        }
    }

    /// <summary>True where the values rule out this kind of column; a column with nothing in it rules out none.</summary>
    public bool Contradicts(FieldKind kind)
    {
        var looked = Math.Min(_filled, Sampled);
        return looked > 1 && kind switch
        {
            FieldKind.Money => _money * 4 < looked,
            FieldKind.Day => _days * 4 < looked,
            _ => false,
        };
    }
}
