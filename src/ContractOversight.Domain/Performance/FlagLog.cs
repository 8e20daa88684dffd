namespace ContractOversight.Domain.Performance;

/// <summary>Turns the conditions of one received period after another into single flags.</summary>
internal sealed class FlagLog(int clearPeriods)
{
    private const int ConditionCount = 10;

    private readonly List<SlippageFlag> _flags = [];
    private readonly int[] _open = [.. Enumerable.Repeat(-1, ConditionCount)];
    private readonly int[] _clear = new int[ConditionCount];

    internal IReadOnlyList<SlippageFlag> Flags => _flags;

    internal void Add(int period, int segment, in ReceivedVerdict received)
    {
        for (var i = 0; i < ConditionCount; i++)
        {
            var condition = (SlippageConditions)(1 << i);
            if ((received.Conditions & condition) != 0)
            {
                _clear[i] = 0;
                if (_open[i] < 0)
                {
                    _open[i] = _flags.Count;
                    _flags.Add(new(condition, period, segment, null, received.Limits, received.Label, received.ValuesFingerprint));
                }
            }
            else if (_open[i] >= 0 && ++_clear[i] >= clearPeriods)
            {
                _flags[_open[i]] = _flags[_open[i]] with { Closed = period };
                (_open[i], _clear[i]) = (-1, 0);
            }
        }
    }
}
