using System.Globalization;
using System.Text.RegularExpressions;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Spend;
using ContractOversight.Exchange.Values;

namespace ContractOversight.Exchange.Readings;

/// <summary>Reads which period a reading is for: 2026-04, Apr 2026, 04/2026, Q1 2026-27 (quarters of the financial year), or a day, which stands for its month.</summary>
internal static partial class ReadingPeriod
{
    public static PaymentPeriod? Read(SheetCell cell, DateOrder order, bool is1904)
    {
        if (cell.IsBlank || cell.Kind is CellKind.Error or CellKind.Merged or CellKind.Boolean)
        {
            return null;
        }

        if (cell.Kind == CellKind.Text && MonthYear().Match(cell.Text) is { Success: true } match)
        {
            return PaymentPeriod.Month(
                int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture),
                int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        }

        return DateText.Read(cell, order, is1904).Day is { } day
            ? PaymentPeriod.Month(day.Year, day.Month)
            : cell.Kind == CellKind.Text ? PaymentPeriod.FromName(cell.Text) : null;
    }

    [GeneratedRegex(@"^(0?[1-9]|1[0-2])[/-](20\d{2})$")]
    private static partial Regex MonthYear();
}
