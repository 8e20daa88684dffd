namespace ContractOversight.Web.Features.Shared.Charts;

/// <summary>What a mark on a chart says, shown by its shape as well as its colour.</summary>
internal enum ChartMeaning
{
    /// <summary>Nothing to remark on.</summary>
    Ordinary,

    /// <summary>An unusual change for the better.</summary>
    Improvement,

    /// <summary>An unusual change for the worse.</summary>
    Concern,

    /// <summary>An unusual change of a measure for which neither direction is better.</summary>
    Shift,

    MissedTarget,

    BelowFloor,
}

/// <summary>The words and the style names of each meaning.</summary>
internal static class ChartMeanings
{
    public static string Words(ChartMeaning meaning) => meaning switch
    {
        ChartMeaning.Ordinary => "Usual variation",
        ChartMeaning.Improvement => "Improvement",
        ChartMeaning.Concern => "Concern",
        ChartMeaning.Shift => "Unusual change",
        ChartMeaning.MissedTarget => "Missed target",
        _ => "Below floor",
    };

    public static string Css(ChartMeaning meaning) => "chart-mark chart-mark--" + meaning switch
    {
        ChartMeaning.Ordinary => "ordinary",
        ChartMeaning.Improvement => "improvement",
        ChartMeaning.Concern => "concern",
        ChartMeaning.Shift => "shift",
        ChartMeaning.MissedTarget => "missed",
        _ => "floor",
    };
}
