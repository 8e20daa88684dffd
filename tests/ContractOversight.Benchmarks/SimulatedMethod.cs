using ContractOversight.Domain.Performance;

namespace ContractOversight.Benchmarks;

/// <summary>One way of raising an alarm, with the row that the published simulation gives it.</summary>
/// <param name="Name">The row's name.</param>
/// <param name="IsFlagged">Whether a series stands flagged at a month, in a context.</param>
/// <param name="FalseAlarms">Published new alarms per KPI-year in a stable process, by context; null where the row has none.</param>
/// <param name="Detection">Published mean months to detect, in the order of <see cref="SimulatedChange.All"/>; empty where the row has none.</param>
/// <param name="DetectedIn">The context its detection is measured in.</param>
/// <param name="WatchedFrom">First month watched for false alarms, from 0.</param>
internal sealed record SimulatedMethod(
    string Name,
    Func<SimulatedSeries, SimulatedContext, int, bool> IsFlagged,
    Published?[] FalseAlarms,
    Published[] Detection,
    SimulatedContext DetectedIn,
    int WatchedFrom = 12)
{
    internal static readonly SimulatedContext[] Contexts = [SimulatedContext.Comfortable, SimulatedContext.Tight, SimulatedContext.HitOrMiss];

    internal static IReadOnlyList<SimulatedMethod> All { get; } =
    [
        Row("arrow: worse than last month", Arrow, "4.0 4.0 4.0", "1.2 1.1 1.0 1.0 1.4 1.4 1.3", SimulatedContext.Comfortable),
        Row("red below target, comfortable", Red, "0.27 - -", "14.3 6.2 2.0 1.2 13.6 9.4 6.4", SimulatedContext.Comfortable),
        Row("red below target, tight", Red, "- 1.60 3.0", "3.3 2.0 1.2 1.0 4.6 3.9 3.1", SimulatedContext.Tight),
        Row("red below floor, comfortable", BelowFloor, "0.02 - -", "41.6 29.0 6.3 2.0 30.4 18.5 11.0", SimulatedContext.Comfortable),
        Row("red below floor, tight", BelowFloor, "- 0.27 0.75", "14.3 6.2 2.0 1.2 13.6 9.4 6.4", SimulatedContext.Tight),
        Row("two reds running, comfortable", TwoReds, "0.01 - -", "43.4 30.0 6.0 2.6 30.8 18.4 11.1", SimulatedContext.Comfortable),
        Row("two reds running, tight", TwoReds, "- 0.25 1.49", "13.1 5.8 2.4 1.9 13.1 9.2 6.3", SimulatedContext.Tight),
        Row("SC, limits recomputed monthly", (series, _, month) => series.IsConcernOnRecomputedChart(month), "0.07 - -", "31.6 18.0 4.8 2.3 22.5 14.5 9.3", SimulatedContext.Comfortable),
        Row("SC, locked at 12", (series, _, month) => HasFlag(series.Policy(SimulatedContext.Comfortable), SlippageConditions.SpecialCause, month), "0.19 0.19 0.19", "22.5 10.8 3.7 2.0 18.0 12.0 8.1", SimulatedContext.Comfortable),
        Row("SC, locked at 24", (series, _, month) => HasFlag(series.PolicyLockedAt24(), SlippageConditions.SpecialCause, month), "0.13 0.13 0.13", "22.3 9.9 3.5 1.8 17.7 12.0 8.0", SimulatedContext.Comfortable, 24),
        Row("FC alone", (series, context, month) => HasFlag(series.Policy(context), SlippageConditions.Forecast, month), "0.03 0.07 0.00", "38 30 32 41 36 32 28", SimulatedContext.Comfortable),
        Row("case L2+, comfortable", (series, context, month) => HasCase(series.Policy(context), month), "0.11 - -", "24.6 10.9 3.2 1.6 18.8 12.3 8.0", SimulatedContext.Comfortable),
        Row("case L2+, tight", (series, context, month) => HasCase(series.Policy(context), month), "- 0.34 0.52", "10.3 4.6 1.8 1.2 11.3 8.0 5.6", SimulatedContext.Tight),
        Row("case L2+ without the floor rule, tight", (series, context, month) => HasCase(series.PolicyWithoutFloor(context), month), "- 0.19 0.46", "18.1 7.5 2.8 1.7 15.6 10.5 7.1", SimulatedContext.Tight),
        Row("L3, tight", (series, context, month) => series.Policy(context).Periods[month].ShownLevel == SlippageLevel.Failing, "- 0.01 0.26", "39.8 20.8 4.5 2.4 26.2 16.1 10.0", SimulatedContext.Tight),
    ];

    private static SimulatedMethod Row(
        string name, Func<SimulatedSeries, SimulatedContext, int, bool> isFlagged, string falseAlarms, string detection, SimulatedContext detectedIn, int watchedFrom = 12) =>
        new(name, isFlagged, [.. falseAlarms.Split(' ').Select(Published.ParseOrNone)], [.. detection.Split(' ').Select(text => Published.ParseOrNone(text)!.Value)], detectedIn, watchedFrom);

    private static bool Arrow(SimulatedSeries series, SimulatedContext context, int month) => series.Value(month) < series.Value(month - 1);

    private static bool Red(SimulatedSeries series, SimulatedContext context, int month) => series.Value(month) < context.Target;

    private static bool BelowFloor(SimulatedSeries series, SimulatedContext context, int month) => series.Value(month) < context.Floor;

    private static bool TwoReds(SimulatedSeries series, SimulatedContext context, int month) => Red(series, context, month) && Red(series, context, month - 1);

    private static bool HasFlag(SlippageHistory history, SlippageConditions condition, int month) =>
        history.Flags.Any(flag => flag.Condition == condition && flag.Opened <= month && !(flag.Closed <= month));

    private static bool HasCase(SlippageHistory history, int month) =>
        history.Cases.SelectMany(one => one.Events).Where(happened => happened.Period <= month).Select(happened => happened.Kind).LastOrDefault(SlippageEventKind.Closed) != SlippageEventKind.Closed;
}
