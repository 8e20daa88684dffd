using System.Text.Encodings.Web;
using AngleSharp.Html.Dom;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Charts;
using Microsoft.AspNetCore.Html;

namespace ContractOversight.Web.Tests.Look;

[TestClass]
public sealed class ChartTests
{
    [TestMethod]
    public void A_missing_return_breaks_the_line_and_leaves_no_mark()
    {
        var drawing = Readings(0.9, null, 0.8, 0.7);

        var svg = Read(ControlChartSvg.Draw(drawing));

        Assert.HasCount(1, svg.QuerySelectorAll(".chart-gap"));
        Assert.HasCount(3, svg.QuerySelectorAll(".chart-mark"));
        Assert.HasCount(3, svg.QuerySelector(".chart-line")!.GetAttribute("d")!.Split('M'));
        Assert.Contains("1 return is missing", svg.QuerySelector("desc")!.TextContent);
    }

    [TestMethod]
    public void Every_meaning_has_a_shape_of_its_own()
    {
        var shapes = Enum.GetValues<ChartMeaning>()
            .Select(m => Read(Svg.Mark(m, 10, 10, 6)).Body!.FirstElementChild!)
            .Select(e => e.ClassName == "chart-mark chart-mark--missed" ? "ring" : e.LocalName + e.GetAttribute("d"))
            .ToArray();

        Assert.AreAllDistinct(shapes);
    }

    [TestMethod]
    public void The_picture_says_what_it_shows()
    {
        var svg = Read(ControlChartSvg.Draw(Readings(0.9, 0.8))).QuerySelector("svg")!;

        Assert.AreEqual("img", svg.GetAttribute("role"));
        Assert.AreEqual("k-title k-desc", svg.GetAttribute("aria-labelledby"));
        Assert.AreEqual("2 periods, P0 to P1. The latest, P1, is 80%: usual variation. Target 85%.", svg.QuerySelector("desc")!.TextContent);
    }

    [TestMethod]
    public void A_step_in_the_target_joins_up_and_the_second_stretch_is_a_rebase()
    {
        var drawing = Readings(0.9, 0.8, 0.9, 0.8) with
        {
            Target = [new(0, 1, 0.8), new(2, 3, 0.9)],
            Stretches = [new(0, 1, 0.85, 0.7, 1), new(2, 3, 0.86, 0.75, 0.97)],
        };

        var svg = Read(ControlChartSvg.Draw(drawing));

        Assert.HasCount(2, svg.QuerySelector(".chart-target")!.GetAttribute("d")!.Split('M'));
        Assert.HasCount(1, svg.QuerySelectorAll(".chart-rebase"));
        Assert.HasCount(4, svg.QuerySelectorAll(".chart-limit"));
    }

    [TestMethod]
    public void A_chart_without_readings_is_drawn_and_says_so()
    {
        var svg = Read(ControlChartSvg.Draw(Readings()));

        Assert.AreEqual("There are no readings yet.", svg.QuerySelector("desc")!.TextContent);
    }

    [TestMethod]
    public void Words_from_outside_cannot_become_markup()
    {
        var drawing = Readings(0.9) with { Title = "<script>alert(1)</script>" };

        var svg = Read(ControlChartSvg.Draw(drawing));

        Assert.IsEmpty(svg.QuerySelectorAll("script"));
    }

    [TestMethod]
    [DataRow(0.0, 0.0, 0, 1)]
    [DataRow(5.0, 5.0, 4.4, 5.6)]
    [DataRow(0.79, 0.98, 0.75, 1)]
    [DataRow(-120.0, 1500.0, -500, 1500)]
    public void The_axis_runs_between_round_numbers(double low, double high, double first, double last)
    {
        var scale = AxisScale.Covering([low, high]);

        Assert.IsLessThanOrEqualTo(low, scale.Low);
        Assert.IsGreaterThanOrEqualTo(high, scale.High);
        Assert.IsLessThanOrEqualTo(first + 1e-9, scale.Low);
        Assert.IsLessThanOrEqualTo(last + 1e-9, scale.High);
    }

    private static ControlChartDrawing Readings(params double?[] values) => new()
    {
        Id = "k",
        Title = "Calls",
        Points = [.. values.Select((v, i) => new ControlChartPoint($"P{i}", v))],
        Target = [new(0, Math.Max(0, values.Length - 1), 0.85)],
        Show = v => Format.Percent(v),
    };

    private static IHtmlDocument Read(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);

        return Answer.Parse(writer.ToString());
    }
}
