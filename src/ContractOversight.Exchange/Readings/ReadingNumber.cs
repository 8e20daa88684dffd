using System.Globalization;
using ContractOversight.Exchange.Sheets;

namespace ContractOversight.Exchange.Readings;

/// <summary>Reads a reading's number, percentage sign and thousands commas included.</summary>
internal static class ReadingNumber
{
    private const int Hundred = 100;

    public static (double? Value, bool IsPercent, bool IsBad) Read(SheetCell cell)
    {
        if (cell.IsBlank || IsNotStated(cell))
        {
            return (null, false, false);
        }

        var text = cell.Kind is CellKind.Text or CellKind.Number ? cell.Text.Replace(" ", "", StringComparison.Ordinal) : "?";
        var isPercent = cell.IsPercent || text.EndsWith('%');
        var digits = text.EndsWith('%') ? text[..^1] : text;
        const NumberStyles Allowed = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        var styles = cell.Kind == CellKind.Number ? NumberStyles.Float : Allowed;
        return double.TryParse(digits, styles, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? (Math.Round(cell.IsPercent ? number * Hundred : number, 10), isPercent, false)
            : (null, isPercent, true);
    }

    private static bool IsNotStated(SheetCell cell) =>
        cell.Kind == CellKind.Text && cell.Text.ToUpperInvariant() is "N/A" or "NA" or "-" or "TBC" or "NO DATA" or "NOT AVAILABLE" or "NOT MEASURED";
}
