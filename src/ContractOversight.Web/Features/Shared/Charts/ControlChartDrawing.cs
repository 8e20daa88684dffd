namespace ContractOversight.Web.Features.Shared.Charts;

/// <summary>One period. A null value is a return that never came, drawn as a gap.</summary>
internal sealed record ControlChartPoint(string Label, double? Value, ChartMeaning Meaning = ChartMeaning.Ordinary, string? Note = null);

/// <summary>Periods judged against one set of limits; <paramref name="From"/> and <paramref name="To"/> count points from 0, both included.</summary>
internal sealed record ControlChartStretch(int From, int To, double? Mean, double? LowerLimit, double? UpperLimit, string? Cause = null);

/// <summary>A target or floor as it stood over some points, counted from 0, both ends included.</summary>
internal sealed record ChartStep(int From, int To, double Value);

/// <summary>Everything a control chart shows, ready to draw. Every stretch after the first starts at a re-base line.</summary>
internal sealed record ControlChartDrawing
{
    /// <summary>Unique on the page; the parts' ids are made from it.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<ControlChartPoint> Points { get; init; }

    public IReadOnlyList<ControlChartStretch> Stretches { get; init; } = [];

    public IReadOnlyList<ChartStep> Target { get; init; } = [];

    public IReadOnlyList<ChartStep> Floor { get; init; } = [];

    /// <summary>How a value is written, for example <c>v => Format.Percent(v)</c>.</summary>
    public Func<double?, string> Show { get; init; } = v => Format.Number(v);

    /// <summary>What one value is called in the table's heading.</summary>
    public string ValueName { get; init; } = "Reading";

    public string? Source { get; init; }

    public DateOnly? AsOf { get; init; }

    /// <summary>The chart in a sentence or two, for those who cannot see it.</summary>
    public string Description()
    {
        if (Points.Count == 0)
        {
            return "There are no readings yet.";
        }

        var missing = Points.Count(p => p.Value is null);
        var last = Points[^1];
        var latest = last.Value is null
            ? $"The latest, {last.Label}, is missing."
            : $"The latest, {last.Label}, is {Show(last.Value)}: {ChartMeanings.Words(last.Meaning).ToLowerInvariant()}.";
        var target = Target.Count == 0 ? "No target." : $"Target {Show(Target[^1].Value)}.";

        return $"{Format.Count(Points.Count, "period", "periods")}, {Points[0].Label} to {last.Label}. {latest} {target}"
            + (missing == 0 ? "" : $" {Format.Count(missing, "return is", "returns are")} missing.");
    }

    public double? TargetAt(int point) => At(Target, point);

    public double? FloorAt(int point) => At(Floor, point);

    private static double? At(IReadOnlyList<ChartStep> steps, int point) => steps.FirstOrDefault(s => s.From <= point && point <= s.To)?.Value;
}
