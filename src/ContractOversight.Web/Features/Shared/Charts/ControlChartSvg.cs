using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ContractOversight.Web.Features.Shared.Charts;

/// <summary>Draws a measure over time with its limits, target, floor, re-bases and missing returns.</summary>
internal sealed class ControlChartSvg
{
    private const int Width = 760;
    private const int Height = 340;
    private const int Left = 64;
    private const int Right = 106;
    private const int Top = 22;
    private const int Bottom = 52;
    private const int LabelsThatFit = 9;

    private readonly ControlChartDrawing _drawing;
    private readonly AxisScale _scale;
    private readonly TagBuilder _svg;

    private ControlChartSvg(ControlChartDrawing drawing)
    {
        _drawing = drawing;
        _scale = AxisScale.Covering(drawing.Points.Select(p => p.Value)
            .Concat(drawing.Stretches.SelectMany(s => new[] { s.Mean, s.LowerLimit, s.UpperLimit }))
            .Concat(drawing.Target.Concat(drawing.Floor).Select(s => (double?)s.Value))
            .OfType<double>());
        _svg = Svg.Picture(drawing.Id, "site-chart__svg", Width, Height, drawing.Title, drawing.Description());
    }

    public static IHtmlContent Draw(ControlChartDrawing drawing)
    {
        var chart = new ControlChartSvg(drawing);
        chart.Axes();
        chart.Stretches();
        chart.Steps(drawing.Floor, "chart-floor", "Floor");
        chart.Steps(drawing.Target, "chart-target", "Target");
        chart.Gaps();
        chart.Series();

        return chart._svg;
    }

    private static double PlotRight => Width - Right;

    private static double PlotBottom => Height - Bottom;

    private double Slot => (PlotRight - Left) / Math.Max(1, _drawing.Points.Count);

    private double X(double point) => Left + ((point + 0.5) * Slot);

    private double Y(double value) => PlotBottom - (_scale.Share(value) * (PlotBottom - Top));

    private void Add(IHtmlContent shape) => _svg.InnerHtml.AppendHtml(shape);

    private void Axes()
    {
        foreach (var tick in _scale.Ticks)
        {
            Add(Svg.Line("chart-grid", Left, Y(tick), PlotRight, Y(tick)));
            Add(Svg.Label("chart-text", Left - 8, Y(tick) + 5, _drawing.Show(tick), "end"));
        }

        var every = (int)Math.Ceiling(_drawing.Points.Count / (double)LabelsThatFit);
        for (var i = 0; i < _drawing.Points.Count; i += every)
        {
            Add(Svg.Line("chart-axis", X(i), PlotBottom, X(i), PlotBottom + 5));
            Add(Svg.Label("chart-text", X(i), PlotBottom + 22, _drawing.Points[i].Label, "middle"));
        }

        Add(Svg.Line("chart-axis", Left, PlotBottom, PlotRight, PlotBottom));
    }

    private void Stretches()
    {
        var isFirst = true;
        foreach (var stretch in _drawing.Stretches)
        {
            var (from, to) = (X(stretch.From - 0.5), X(stretch.To + 0.5));
            if (!isFirst)
            {
                Add(Svg.Line("chart-rebase", from, Top, from, PlotBottom));
                Add(Svg.Label("chart-text chart-text--quiet", from + 4, Top - 6, stretch.Cause is null ? "Re-based" : $"Re-based: {stretch.Cause}"));
            }

            isFirst = false;
            Across("chart-mean", from, to, stretch.Mean);
            Across("chart-limit", from, to, stretch.LowerLimit);
            Across("chart-limit", from, to, stretch.UpperLimit);
        }
    }

    private void Across(string css, double from, double to, double? value)
    {
        if (value is { } known)
        {
            Add(Svg.Line(css, from, Y(known), to, Y(known)));
        }
    }

    private void Steps(IReadOnlyList<ChartStep> steps, string css, string name)
    {
        if (steps.Count == 0)
        {
            return;
        }

        var path = new StringBuilder();
        var lastTo = -2;
        foreach (var step in steps)
        {
            var join = step.From == lastTo + 1 ? 'L' : 'M';
            path.Append(join).Append(Svg.N(X(step.From - 0.5))).Append(' ').Append(Svg.N(Y(step.Value)));
            path.Append('H').Append(Svg.N(X(step.To + 0.5)));
            lastTo = step.To;
        }

        Add(Svg.Path(css, path.ToString()));
        Add(Svg.Label($"chart-text {css}-text", PlotRight + 6, Y(steps[^1].Value) + 5, $"{name} {_drawing.Show(steps[^1].Value)}"));
    }

    private void Gaps()
    {
        for (var i = 0; i < _drawing.Points.Count; i++)
        {
            if (_drawing.Points[i].Value is null)
            {
                Add(Svg.Box("chart-gap", X(i - 0.5) + 1, Top, Slot - 2, PlotBottom - Top));
                Add(Svg.Label("chart-text chart-text--gap", X(i), PlotBottom - 8, "?", "middle"));
            }
        }
    }

    private void Series()
    {
        var path = new StringBuilder();
        var isDrawing = false;
        for (var i = 0; i < _drawing.Points.Count; i++)
        {
            if (_drawing.Points[i].Value is { } value)
            {
                path.Append(isDrawing ? 'L' : 'M').Append(Svg.N(X(i))).Append(' ').Append(Svg.N(Y(value)));
                isDrawing = true;
            }
            else
            {
                isDrawing = false;
            }
        }

        Add(Svg.Path("chart-line", path.ToString()));
        for (var i = 0; i < _drawing.Points.Count; i++)
        {
            var point = _drawing.Points[i];
            if (point.Value is { } value)
            {
                Add(Svg.Mark(point.Meaning, X(i), Y(value), 6, $"{point.Label}: {_drawing.Show(value)}, {ChartMeanings.Words(point.Meaning)}"));
            }
        }
    }
}
