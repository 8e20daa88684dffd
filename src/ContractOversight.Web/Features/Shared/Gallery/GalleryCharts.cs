using ContractOversight.Web.Features.Shared.Charts;

namespace ContractOversight.Web.Features.Shared.Gallery;

/// <summary>A control chart, bars and sparklines with every state in them.</summary>
internal sealed record GalleryCharts(ControlChartDrawing Control, BarChartDrawing Bars, IReadOnlyList<Sparkline> Sparks)
{
    public static GalleryCharts All() => new(Readings(), Spend(), Small());

    private static ControlChartDrawing Readings()
    {
        double?[] values = [0.93, 0.95, 0.94, 0.96, 0.92, 0.95, 0.94, null, 0.93, 0.95, 0.96, 0.94, 0.88, 0.86, 0.79, 0.87, 0.91, null, 0.97, 0.98];
        var first = new DateOnly(2025, 1, 1);

        return new ControlChartDrawing
        {
            Id = "answered",
            Title = "Calls answered in 30 seconds",
            Points = [.. values.Select((v, i) => new ControlChartPoint(Format.ShortMonth(first.AddMonths(i)), v, MeaningOf(i), i == 14 ? "Telephone system failed" : null))],
            Stretches =
            [
                new(0, 11, 0.943, 0.90, 0.986),
                new(12, 19, 0.895, 0.80, 0.99, "new contractor"),
            ],
            Target = [new(0, 11, 0.95), new(12, 19, 0.93)],
            Floor = [new(0, 19, 0.85)],
            Show = v => Format.Percent(v),
            Source = "returns from the contractor",
            AsOf = new DateOnly(2026, 9, 14),
        };
    }

    private static ChartMeaning MeaningOf(int point) => point switch
    {
        4 => ChartMeaning.MissedTarget,
        12 or 13 => ChartMeaning.Concern,
        14 => ChartMeaning.BelowFloor,
        16 => ChartMeaning.Shift,
        18 or 19 => ChartMeaning.Improvement,
        _ => ChartMeaning.Ordinary,
    };

    private static BarChartDrawing Spend() => new()
    {
        Title = "Spend by supplier against budget",
        Bars =
        [
            new("Harbour Care Trust", 123_456_700, 150_000_000, "/suppliers/1"),
            new("Northfield Facilities Management and Estates Services", 98_000_000, 80_000_000, "/suppliers/2"),
            new("Lantern Counselling", null),
            new("Refunds", -12_000_000),
        ],
        Show = v => Format.Headline((long?)v),
        LabelName = "Supplier",
        ValueName = "Spend",
        MarkerName = "Budget",
        Source = "payments in the register",
        AsOf = new DateOnly(2026, 9, 14),
    };

    private static Sparkline[] Small() =>
    [
        new("spark-1", "Calls answered", [0.9, 0.92, 0.91, 0.95, 0.96, 0.97], 0.93, ChartMeaning.Improvement),
        new("spark-2", "Visits in time", [0.9, 0.92, null, 0.85, 0.8, 0.78], 0.9, ChartMeaning.Concern),
        new("spark-3", "Vetting complete", [1, 1, 1, 1], 1),
    ];
}
