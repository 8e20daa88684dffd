using Microsoft.AspNetCore.Html;

namespace ContractOversight.Web.Features.Shared.Charts;

/// <summary>One bar; a null value is not known and gets words instead of a bar.</summary>
internal sealed record Bar(string Label, double? Value, double? Marker = null, string? Url = null);

/// <summary>Everything a bar chart shows, ready to draw.</summary>
internal sealed record BarChartDrawing
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<Bar> Bars { get; init; }

    public Func<double?, string> Show { get; init; } = v => Format.Number(v);

    /// <summary>What the labels are, for the table: Supplier, Year.</summary>
    public string LabelName { get; init; } = "Name";

    public string ValueName { get; init; } = "Value";

    /// <summary>What the upright marker on a bar stands for, such as Budget.</summary>
    public string? MarkerName { get; init; }

    public string? Source { get; init; }

    public DateOnly? AsOf { get; init; }

    public string Description()
    {
        var known = Bars.Where(b => b.Value is not null).ToList();
        if (known.Count == 0)
        {
            return "There is nothing to show.";
        }

        var most = known.MaxBy(b => b.Value)!;

        return $"{Format.Count(Bars.Count, "bar", "bars")}. The largest is {most.Label}, {Show(most.Value)}.";
    }
}

/// <summary>Draws bars from left to right, each with its words above it, so that they fit a narrow page.</summary>
internal static class BarChartSvg
{
    private const int Width = 600;
    private const int Row = 48;
    private const int BarHeight = 18;
    private const int LabelHeight = 20;

    public static IHtmlContent Draw(BarChartDrawing drawing)
    {
        var scale = AxisScale.Covering(drawing.Bars.SelectMany(b => new[] { b.Value, b.Marker }).OfType<double>(), fromZero: true);
        var svg = Svg.Picture(drawing.Id, "site-chart__svg", Width, (drawing.Bars.Count * Row) + 4, drawing.Title, drawing.Description());
        var zero = X(scale, 0);
        for (var i = 0; i < drawing.Bars.Count; i++)
        {
            var bar = drawing.Bars[i];
            var top = (i * Row) + LabelHeight;
            svg.InnerHtml.AppendHtml(Svg.Label("chart-text", 0, top - 5, bar.Label));
            svg.InnerHtml.AppendHtml(Svg.Label("chart-text chart-text--strong", Width, top - 5, drawing.Show(bar.Value), "end"));
            svg.InnerHtml.AppendHtml(Svg.Box("chart-bar-track", 0, top, Width, BarHeight));
            if (bar.Value is { } value)
            {
                var end = X(scale, value);
                svg.InnerHtml.AppendHtml(Svg.Box("chart-bar", Math.Min(zero, end), top, Math.Abs(end - zero), BarHeight));
            }

            if (bar.Marker is { } marker)
            {
                svg.InnerHtml.AppendHtml(Svg.Line("chart-marker", X(scale, marker), top - 3, X(scale, marker), top + BarHeight + 3));
            }
        }

        svg.InnerHtml.AppendHtml(Svg.Line("chart-axis", zero, LabelHeight, zero, drawing.Bars.Count * Row));

        return svg;
    }

    private static double X(AxisScale scale, double value) => 1 + (scale.Share(value) * (Width - 2));
}
