namespace ContractOversight.Domain.Performance;

/// <summary>The level shown: the worst of the last few received periods, so that it rises at once and falls only after clear ones.</summary>
internal sealed class ShownLevel(int clearPeriods)
{
    private readonly SlippageLevel[] _latest = new SlippageLevel[Math.Max(1, clearPeriods)];
    private int _next;

    internal SlippageLevel Now { get; private set; }

    internal void Add(SlippageLevel level)
    {
        _latest[_next] = level;
        _next = (_next + 1) % _latest.Length;
        Now = _latest.Max();
    }
}
