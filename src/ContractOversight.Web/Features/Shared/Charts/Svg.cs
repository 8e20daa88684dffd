using System.Globalization;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ContractOversight.Web.Features.Shared.Charts;

/// <summary>The few shapes that the charts are drawn from. Colours come from the stylesheet, since no style may stand in the markup.</summary>
internal static class Svg
{
    public static string N(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>A picture with a title and a description that a screen reader gives instead of it.</summary>
    public static TagBuilder Picture(string id, string css, int width, int height, string title, string description) =>
        Markup.Element(
                "svg",
                css,
                Markup.Text("title", null, title).With("id", id + "-title"),
                Markup.Text("desc", null, description).With("id", id + "-desc"))
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("viewBox", $"0 0 {width} {height}")
            .With("role", "img")
            .With("aria-labelledby", $"{id}-title {id}-desc")
            .With("focusable", "false");

    public static TagBuilder Line(string css, double x1, double y1, double x2, double y2) =>
        Markup.Element("line", css).With("x1", N(x1)).With("y1", N(y1)).With("x2", N(x2)).With("y2", N(y2));

    public static TagBuilder Box(string css, double x, double y, double width, double height) =>
        Markup.Element("rect", css).With("x", N(x)).With("y", N(y)).With("width", N(Math.Max(0, width))).With("height", N(Math.Max(0, height)));

    public static TagBuilder Path(string css, string path) => Markup.Element("path", css).With("d", path);

    public static TagBuilder Label(string css, double x, double y, string text, string anchor = "start") =>
        Markup.Text("text", css, text).With("x", N(x)).With("y", N(y)).With("text-anchor", anchor);

    /// <summary>A mark whose shape alone tells its meaning: circle, triangle, diamond, square, ring or cross.</summary>
    public static IHtmlContent Mark(ChartMeaning meaning, double x, double y, double size, string? tip = null)
    {
        var shape = meaning is ChartMeaning.Ordinary or ChartMeaning.MissedTarget
            ? Markup.Element("circle", ChartMeanings.Css(meaning)).With("cx", N(x)).With("cy", N(y)).With("r", N(size * 0.85))
            : Path(ChartMeanings.Css(meaning), Outline(meaning, x, y, size));
        if (tip is not null)
        {
            shape.InnerHtml.AppendHtml(Markup.Text("title", null, tip));
        }

        return shape;
    }

    private static string Outline(ChartMeaning meaning, double x, double y, double s) => meaning switch
    {
        ChartMeaning.Improvement => $"M{N(x)} {N(y - (s * 1.2))}L{N(x + (s * 1.15))} {N(y + (s * 0.9))}L{N(x - (s * 1.15))} {N(y + (s * 0.9))}Z",
        ChartMeaning.Concern => $"M{N(x)} {N(y - (s * 1.35))}L{N(x + (s * 1.35))} {N(y)}L{N(x)} {N(y + (s * 1.35))}L{N(x - (s * 1.35))} {N(y)}Z",
        ChartMeaning.Shift => $"M{N(x - s)} {N(y - s)}H{N(x + s)}V{N(y + s)}H{N(x - s)}Z",
        _ => $"M{N(x - s)} {N(y - s)}L{N(x + s)} {N(y + s)}M{N(x - s)} {N(y + s)}L{N(x + s)} {N(y - s)}",
    };
}
