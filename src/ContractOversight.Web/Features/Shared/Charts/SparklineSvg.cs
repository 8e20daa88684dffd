using System.Text;
using Microsoft.AspNetCore.Html;

namespace ContractOversight.Web.Features.Shared.Charts;

/// <summary>A small picture of a measure for a table's cell: the line, the target and the latest value's meaning.</summary>
internal sealed record Sparkline(string Id, string Title, IReadOnlyList<double?> Values, double? Target = null, ChartMeaning Latest = ChartMeaning.Ordinary)
{
    public string Description()
    {
        var missing = Values.Count(v => v is null);

        return $"{Format.Count(Values.Count, "period", "periods")}. Latest: {ChartMeanings.Words(Latest).ToLowerInvariant()}."
            + (missing == 0 ? "" : $" {missing} missing.");
    }
}

/// <summary>Draws a <see cref="Sparkline"/>; the figures themselves stand in the table beside it.</summary>
internal static class SparklineSvg
{
    private const int Width = 132;
    private const int Height = 36;
    private const int Edge = 7;

    public static IHtmlContent Draw(Sparkline spark)
    {
        var svg = Svg.Picture(spark.Id, "site-sparkline", Width, Height, spark.Title, spark.Description());
        var known = spark.Values.Append(spark.Target).OfType<double>().DefaultIfEmpty(0).ToList();
        var (low, high) = (known.Min(), known.Max());
        var span = high > low ? high - low : 1;
        double X(int i) => Edge + (i * (Width - (2.0 * Edge)) / Math.Max(1, spark.Values.Count - 1));
        double Y(double value) => Height - Edge - ((value - low) / span * (Height - (2.0 * Edge)));

        if (spark.Target is { } target)
        {
            svg.InnerHtml.AppendHtml(Svg.Line("chart-target", 0, Y(target), Width, Y(target)));
        }

        var path = new StringBuilder();
        for (var i = 0; i < spark.Values.Count; i++)
        {
            if (spark.Values[i] is { } value)
            {
                path.Append(i > 0 && spark.Values[i - 1] is not null ? 'L' : 'M').Append(Svg.N(X(i))).Append(' ').Append(Svg.N(Y(value)));
            }
        }

        svg.InnerHtml.AppendHtml(Svg.Path("chart-line", path.ToString()));
        if (spark.Values.Count > 0 && spark.Values[^1] is { } last)
        {
            svg.InnerHtml.AppendHtml(Svg.Mark(spark.Latest, X(spark.Values.Count - 1), Y(last), 4.5));
        }

        return svg;
    }
}
