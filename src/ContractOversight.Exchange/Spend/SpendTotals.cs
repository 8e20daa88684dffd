using System.Text.RegularExpressions;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Values;

namespace ContractOversight.Exchange.Spend;

/// <summary>Tells totals and notes from payments by what they say, never by where they stand.</summary>
internal sealed partial class SpendTotals
{
    /// <summary>The columns that can hold the amount paid.</summary>
    public static readonly string[] Money = [SpendFields.Net, SpendFields.Amount, SpendFields.Gross];

    private readonly Dictionary<string, long> _sheetPence = [];
    private long _filePence;

    public void Add(string sheet, long pence)
    {
        _filePence += pence;
        _sheetPence[sheet] = _sheetPence.GetValueOrDefault(sheet) + pence;
    }

    /// <summary>Why the row is no payment; null where it is one.</summary>
    public string? WhyNoPayment(SheetRow row, RowFields fields)
    {
        var filled = row.Cells.Count(cell => !cell.IsBlank && cell.Kind != CellKind.Merged);
        var statesDay = !fields.Cell(SpendFields.PaidOn).IsBlank;
        var amounts = Money.Select(field => MoneyText.Read(fields.Cell(field))).ToList();
        var statesAmount = Money.Any(field => !fields.Cell(field).IsBlank);
        if (!statesAmount && (filled == 1 || (!statesDay && fields.Cell(SpendFields.Supplier).IsBlank)))
        {
            return "The row is a note: it names no supplier, day and amount.";
        }

        if (statesDay)
        {
            return null;
        }

        var saysTotal = row.Cells.Any(cell => cell.Kind == CellKind.Text && TotalWords().IsMatch(cell.Text));
        if (saysTotal && (fields.Has(SpendFields.PaidOn) || filled <= 3))
        {
            return "The row is a total: it says so and states no day.";
        }

        var isSum = amounts.Exists(amount => amount.Pence is { } pence && pence != 0 && (pence == _filePence || pence == _sheetPence.GetValueOrDefault(fields.Sheet)));
        return isSum && filled <= 3 && fields.Cell(SpendFields.Supplier).IsBlank
            ? "The row is a total: its amount is the sum of the rows above and it names no supplier."
            : null;
    }

    [GeneratedRegex(@"^(grand|sub|overall|report|sheet|page|monthly|month|quarter|year)?[\s-]*totals?(\s+(for|of|spend|amount|paid|value|expenditure|net|gross)\b.*)?\s*:?\s*$|^sum\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex TotalWords();
}
