using System.Globalization;

namespace ContractOversight.Exchange.Intake;

/// <summary>Counts rows that say the same, in 24 bytes a row, so that they can be pointed out and none is dropped.</summary>
internal sealed class RepeatedContent(IntakeTally tally)
{
    private readonly Dictionary<ulong, int> _seen = [];

    /// <summary>1 for the first row of this content, 2 for the second, and so on.</summary>
    public int Count(string contentKey)
    {
        // 64 of the 256 bits: two different rows among a million meet with a chance of one in 37 million.
        var key = ulong.Parse(contentKey.AsSpan(0, 16), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var occurrence = _seen[key] = _seen.GetValueOrDefault(key) + 1;
        if (occurrence > 1)
        {
            tally.IdenticalGroups += occurrence == 2 ? 1 : 0;
            tally.IdenticalRows += occurrence == 2 ? 2 : 1;
        }

        return occurrence;
    }
}
