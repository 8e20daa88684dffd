using ContractOversight.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Html;

namespace ContractOversight.Web.Features.Shared.Charts;

/// <summary>One bar; a null value is not known and gets words instead of a bar.</summary>
internal sealed record Bar(string Label, double? Value, double? Marker = null, string? Url = null);

/// <summary>Bars inside a table, so that the names and figures stay text at any width.</summary>
internal sealed record BarChartDrawing
{
    public required string Title { get; init; }

    public required IReadOnlyList<Bar> Bars { get; init; }

    public Func<double?, string> Show { get; init; } = v => Format.Number(v);

    /// <summary>What the labels are: Supplier, Year.</summary>
    public string LabelName { get; init; } = "Name";

    public string ValueName { get; init; } = "Value";

    /// <summary>What the upright marker on a bar stands for, such as Budget.</summary>
    public string? MarkerName { get; init; }

    public string? Source { get; init; }

    public DateOnly? AsOf { get; init; }

    public string Empty { get; init; } = "There is nothing to show.";
}

/// <summary>Draws the bar of one row; all rows share one scale, which always includes nought.</summary>
internal sealed class BarChartSvg(BarChartDrawing drawing)
{
    private const int Width = 1000;
    private const int Height = 20;

    private readonly AxisScale _scale = AxisScale.Covering(drawing.Bars.SelectMany(b => new[] { b.Value, b.Marker }).OfType<double>(), fromZero: true);

    /// <summary>The picture is hidden from screen readers: the row's own cells say the same.</summary>
    public IHtmlContent Draw(Bar bar)
    {
        var svg = Markup.Element("svg", "site-bar", Svg.Box("chart-bar-track", 0, 5, Width, Height - 10))
            .With("viewBox", $"0 0 {Width} {Height}")
            .With("preserveAspectRatio", "none")
            .With("aria-hidden", "true")
            .With("focusable", "false");
        var zero = X(0);
        if (bar.Value is { } value)
        {
            svg.InnerHtml.AppendHtml(Svg.Box("chart-bar", Math.Min(zero, X(value)), 5, Math.Abs(X(value) - zero), Height - 10));
        }

        svg.InnerHtml.AppendHtml(Svg.Line("chart-axis chart-fixed", zero, 0, zero, Height));
        if (bar.Marker is { } marker)
        {
            svg.InnerHtml.AppendHtml(Svg.Line("chart-marker chart-fixed", X(marker), 0, X(marker), Height));
        }

        return svg;
    }

    private double X(double value) => 2 + (_scale.Share(value) * (Width - 4));
}
