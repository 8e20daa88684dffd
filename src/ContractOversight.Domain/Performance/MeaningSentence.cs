namespace ContractOversight.Domain.Performance;

/// <summary>Says in plain English what a control chart, or the slippage of a KPI, means: the sentence beside the picture.</summary>
public static class MeaningSentence
{
    private static readonly string[] Numbers =
        ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

    /// <summary>What the latest point of a chart means, and whether the target is within reach. Never empty, never throws.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="frequency">Names the period: month, quarter or year.</param>
    public static string Of(ControlChart chart, ReportingFrequency frequency)
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (chart.Points.Count == 0)
        {
            return "Nothing has been received yet.";
        }

        if (chart.HasTooFewValues)
        {
            return $"{chart.Segments[^1].ValueCount} of {chart.Options.MinimumValues} points: too few to tell a change from chance.";
        }

        var latest = chart.Points[^1];
        if (latest.Value is null)
        {
            return "The latest return is missing, so the chart says nothing about it.";
        }

        return string.Join(" ", new[] { Variation(chart, latest, PeriodWord.Of(frequency)), Assurance(chart.Assurance) }.Where(part => part.Length > 0));
    }

    /// <summary>How far the KPI is slipping today, and why. Never empty, never throws.</summary>
    /// <param name="history">The evaluation.</param>
    /// <param name="frequency">Names the period: month, quarter or year.</param>
    public static string Of(SlippageHistory history, ReportingFrequency frequency)
    {
        ArgumentNullException.ThrowIfNull(history);
        var latest = history.Periods.LastOrDefault(period => period.Status == PeriodStatus.Received);
        if (latest.Terms is null)
        {
            return "Nothing has been received yet.";
        }

        var period = PeriodWord.Of(frequency);
        var level = history.Level switch
        {
            SlippageLevel.Failing => "Failing",
            SlippageLevel.Slipping => "Slipping",
            SlippageLevel.Watch => "Watch",
            _ => "No sign of slipping",
        };
        var why = ConditionSentence.Of(history, latest, period);
        return why.Length > 0 ? $"{level}: {why}"
            : history.Level == SlippageLevel.Clear ? $"{level}."
            : $"{level}: the latest {period} is clear, but the level stands until {Spelt(history.Parameters.ClearPeriods).ToLowerInvariant()} in a row are.";
    }

    internal static string Spelt(int number) =>
        number >= 0 && number < Numbers.Length ? Numbers[number] : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Variation(ControlChart chart, ChartPoint latest, string period)
    {
        var what = latest.Label switch
        {
            ChartLabel.AboveLimit => $"The latest {period} is further above average than chance explains",
            ChartLabel.BelowLimit => $"The latest {period} is further below average than chance explains",
            ChartLabel.Rising => $"{Spelt(StretchLength(chart, latest, IsStep(1)))} {period}s, each higher than the one before: this is not chance",
            ChartLabel.Falling => $"{Spelt(StretchLength(chart, latest, IsStep(-1)))} {period}s, each lower than the one before: this is not chance",
            ChartLabel.TwoInThreeAbove => $"Two of the last three {period}s are far above average: this is unlikely to be chance",
            ChartLabel.TwoInThreeBelow => $"Two of the last three {period}s are far below average: this is unlikely to be chance",
            ChartLabel.RunAbove => $"{Spelt(StretchLength(chart, latest, IsSide(1)))} {period}s running above average: this is not chance",
            ChartLabel.RunBelow => $"{Spelt(StretchLength(chart, latest, IsSide(-1)))} {period}s running below average: this is not chance",
            _ => $"The latest {period} is within ordinary variation",
        };
        return latest.Meaning switch
        {
            PointMeaning.Concern => what + ", and it is for the worse.",
            PointMeaning.Improvement => what + ", and it is for the better.",
            _ => what + ".",
        };
    }

    private static string Assurance(AssuranceVerdict verdict) => verdict switch
    {
        AssuranceVerdict.ConsistentPass => "As things are, the target will be met every time.",
        AssuranceVerdict.ConsistentFail => "As things are, the target is out of reach.",
        AssuranceVerdict.Inconsistent => "As things are, the target will be met at times and missed at times by chance.",
        _ => "",
    };

    private static Func<ChartPoint, ChartPoint, bool> IsStep(int direction) =>
        (earlier, later) => earlier.Value is { } from && later.Value is { } to && to.CompareTo(from) == direction;

    private static Func<ChartPoint, ChartPoint, bool> IsSide(int side) => (earlier, _) => earlier.Side == side;

    // How many points end at the latest, each of which continues the stretch of the next.
    private static int StretchLength(ControlChart chart, ChartPoint latest, Func<ChartPoint, ChartPoint, bool> continues)
    {
        var length = 1;
        for (var i = chart.Points.Count - 2; i >= 0; i--)
        {
            if (chart.Points[i].Segment != latest.Segment || !continues(chart.Points[i], chart.Points[i + 1]))
            {
                break;
            }

            length++;
        }

        return length;
    }
}
