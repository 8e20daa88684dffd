using System.Text.RegularExpressions;

namespace ContractOversight.Exchange.Values;

/// <summary>Which comes first in dates such as 04/05/2026.</summary>
public enum DateOrder
{
    /// <summary>The day, as in the United Kingdom; also where a column gives no evidence.</summary>
    DayFirst,

    /// <summary>The month, as in the United States.</summary>
    MonthFirst,
}

/// <summary>Counts what one column says about the order of its dates: a number above 12 in one place settles it, and the majority wins.</summary>
internal sealed partial class DateOrderEvidence
{
    private int _dayFirst;
    private int _monthFirst;

    public DateOrder Order => _monthFirst > _dayFirst ? DateOrder.MonthFirst : DateOrder.DayFirst;

    public bool IsMixed => _monthFirst > 0 && _dayFirst > 0;

    public void Look(string text)
    {
        if (text.Length is < 6 or > 25 || !char.IsAsciiDigit(text[0]))
        {
            return;
        }

        var match = Numeric().Match(text);
        if (match.Success)
        {
            var first = int.Parse(match.Groups[1].ValueSpan, null);
            var second = int.Parse(match.Groups[2].ValueSpan, null);
            _dayFirst += first is > 12 and <= 31 && second <= 12 ? 1 : 0;
            _monthFirst += second is > 12 and <= 31 && first <= 12 ? 1 : 0;
        }
    }

    [GeneratedRegex(@"^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?:\D|$)")]
    private static partial Regex Numeric();
}
