namespace ContractOversight.Domain.Performance;

/// <summary>Turns the shown level of one period after another into cases.</summary>
internal sealed class CaseLog(int reopenWithin)
{
    private readonly List<SlippageCase> _cases = [];
    private List<SlippageEvent> _events = [];
    private SlippageLevel _level;

    internal IReadOnlyList<SlippageCase> Cases => _cases;

    internal void Add(int period, SlippageLevel level)
    {
        var latest = _cases.Count > 0 ? _cases[^1] : null;
        if (latest is { IsOpen: true })
        {
            Continue(latest, period, level);
        }
        else if (level >= SlippageLevel.Slipping)
        {
            Open(latest, period, level);
        }

        _level = level;
    }

    private void Continue(SlippageCase open, int period, SlippageLevel level)
    {
        if (level == _level)
        {
            return;
        }

        var kind = level > _level ? SlippageEventKind.Escalated
            : level == SlippageLevel.Clear ? SlippageEventKind.Closed
            : SlippageEventKind.SteppedDown;
        _events.Add(new(period, kind, level));
        _cases[^1] = open with
        {
            Closed = level == SlippageLevel.Clear ? period : null,
            Peak = level > open.Peak ? level : open.Peak,
        };
    }

    private void Open(SlippageCase? latest, int period, SlippageLevel level)
    {
        if (latest is not null && period - latest.Closed <= reopenWithin)
        {
            _events.Add(new(period, SlippageEventKind.Reopened, level));
            _cases[^1] = latest with { Closed = null, Peak = level > latest.Peak ? level : latest.Peak };
            return;
        }

        _events = [new(period, SlippageEventKind.Opened, level)];
        _cases.Add(new(period, null, level, _events));
    }
}
