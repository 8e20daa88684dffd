using System.Globalization;
using System.Text.Json;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Performance;

/// <summary>Compatibility mode against the reference tool's own output.</summary>
[TestClass]
public sealed class ReferenceChartTests
{
    [TestMethod]
    public void Every_point_of_every_reference_case_is_the_same()
    {
        var cases = ChartFixture.Read("spc/spc_cases.json");

        var differences = cases.EnumerateArray().SelectMany(Differences).ToList();

        Assert.IsEmpty(differences, string.Join("\n", differences.Take(20)));
        Assert.IsGreaterThan(900, cases.GetArrayLength());
    }

    [TestMethod]
    public void Every_verdict_on_the_latest_point_month_by_month_is_the_same()
    {
        var series = ChartFixture.Read("spc/spc_walkforward_series.json").EnumerateArray()
            .ToDictionary(one => one.GetProperty("base_id").GetString()!);
        var lines = File.ReadAllLines(Shared.PathOf("spc/spc_walkforward.csv"));

        var differences = lines.Skip(1).SelectMany(line => LatestDifferences(line.Split(','), series)).ToList();

        Assert.IsEmpty(differences, string.Join("\n", differences.Take(20)));
        Assert.HasCount(1699, lines);
    }

    private static IEnumerable<string> Differences(JsonElement one)
    {
        var id = one.GetProperty("id").GetString();
        var chart = ControlChart.Draw(ChartFixture.Rows(one.GetProperty("input")), OptionsOf(one.GetProperty("options")));
        var expected = one.GetProperty("expected");
        if (expected.GetProperty("status").GetString() != "ok")
        {
            yield break;
        }

        var points = expected.GetProperty("points");
        for (var i = 0; i < chart.Points.Count; i++)
        {
            var point = chart.Points[i];
            var segment = chart.SegmentOf(point);
            var limits = segment.Limits;
            var scale = Math.Max(Math.Max(Math.Abs(point.Value ?? 0), Math.Abs(limits.Mean)), limits.HasLimits ? limits.Upper - limits.Lower : 0);
            string[] wrong =
            [
                .. Unequal("date", point.On, ChartFixture.DayOf(points.GetProperty("x")[i])),
                .. Unequal("value", point.Value, ChartFixture.Number(points.GetProperty("y")[i])),
                .. Unequal("segment", point.Segment, points.GetProperty("rebase_group")[i].GetInt32()),
                .. Far("mean", limits.Mean, points.GetProperty("mean")[i], scale),
                .. Far("lower", limits.Lower, points.GetProperty("lpl")[i], scale),
                .. Far("upper", limits.Upper, points.GetProperty("upl")[i], scale),
                .. Unequal("outside", point.IsOutsideLimits, Truth(points.GetProperty("outside_limits")[i])),
                .. Unequal("side", point.Side, (int?)ChartFixture.Number(points.GetProperty("relative_to_mean")[i])),
                .. Unequal("close", point.IsCloseToLimits, Truth(points.GetProperty("close_to_limits")[i])),
                .. Unequal("label", ChartFixture.Label(point.Label), points.GetProperty("special_cause_type")[i].GetString()),
                .. Unequal("colour", ChartFixture.Meaning(point.Meaning), points.GetProperty("point_type")[i].GetString()),
                .. Unequal("short", segment.IsShort, points.GetProperty("short_group_warning")[i].GetBoolean()),
            ];
            foreach (var text in wrong)
            {
                yield return $"{id} point {i}: {text}";
            }
        }

        string[] whole =
        [
            .. Unequal("points", chart.Points.Count, points.GetProperty("x").GetArrayLength()),
            .. Unequal("segments", chart.Segments.Count, expected.GetProperty("segments").GetArrayLength()),
            .. Unequal("variation", ChartFixture.Icon(chart.Variation), expected.GetProperty("variation_icon").GetString()),
            .. Unequal("assurance", ChartFixture.Assurance(chart.Assurance), expected.GetProperty("assurance_type").GetString()),
            .. Unequal("assurance icon", ChartFixture.AssuranceIcon(chart.Assurance), expected.GetProperty("assurance_icon").GetString()),
        ];
        foreach (var text in whole)
        {
            yield return $"{id}: {text}";
        }
    }

    private static IEnumerable<string> LatestDifferences(string[] cells, Dictionary<string, JsonElement> series)
    {
        var one = series[cells[0]];
        var known = int.Parse(cells[2], CultureInfo.InvariantCulture);
        int? locksAfter = cells[1].Length == 0 ? null : int.Parse(cells[1], CultureInfo.InvariantCulture);
        var options = new ChartOptions
        {
            Direction = ChartFixture.Direction(one.GetProperty("improvement_direction")),
            Target = ChartFixture.Number(one.GetProperty("target")),
            ScreensMovingRanges = one.GetProperty("screen_outliers").GetBoolean(),
            LocksAfter = locksAfter,
        };

        var chart = ControlChart.Draw(ChartFixture.Rows(one.GetProperty("input")).Take(known), options);

        var latest = chart.Points[^1];
        return Unequal("label", ChartFixture.Label(latest.Label), cells[8])
            .Concat(Unequal("colour", ChartFixture.Meaning(latest.Meaning), cells[9]))
            .Concat(Unequal("assurance", ChartFixture.Assurance(chart.Assurance) ?? "", cells[10]))
            .Concat(LimitDifferences(chart.SegmentOf(latest).Limits, latest.Value ?? 0, cells[5..8]))
            .Select(text => $"{cells[0]} first {known}: {text}");
    }

    private static IEnumerable<string> LimitDifferences(ChartLimits limits, double value, string[] cells)
    {
        double[] ours = [limits.Mean, limits.Lower, limits.Upper];
        var scale = Math.Max(Math.Max(Math.Abs(value), Math.Abs(limits.Mean)), limits.HasLimits ? limits.Upper - limits.Lower : 0);
        return ours.Zip(cells)
            .Where(pair => double.TryParse(pair.Second, CultureInfo.InvariantCulture, out var theirs) && !double.IsNaN(theirs)
                ? !(Math.Abs(pair.First - theirs) <= 1e-11 * scale)
                : !double.IsNaN(pair.First))
            .Select(pair => $"limit is {pair.First:R}, the reference says {pair.Second}");
    }

    private static ChartOptions OptionsOf(JsonElement options) => new()
    {
        Direction = ChartFixture.Direction(options.GetProperty("improvement_direction")),
        Target = ChartFixture.Number(options.GetProperty("target")),
        ScreensMovingRanges = options.GetProperty("screen_outliers").GetBoolean(),
        LocksAfter = (int?)ChartFixture.Number(options.GetProperty("fix_after_n_points")),
        Rebases = [.. options.GetProperty("rebase").EnumerateArray().Select(ChartFixture.DayOf)],
    };

    private static bool? Truth(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetBoolean();

    private static IEnumerable<string> Unequal<T>(string what, T ours, T theirs) =>
        EqualityComparer<T>.Default.Equals(ours, theirs) ? [] : [$"{what} is {ours}, the reference says {theirs}"];

    private static IEnumerable<string> Far(string what, double ours, JsonElement theirs, double scale) =>
        ChartFixture.Number(theirs) is { } number
            ? Math.Abs(ours - number) <= 1e-11 * scale ? [] : [$"{what} is {ours:R}, the reference says {number:R}"]
            : double.IsNaN(ours) ? [] : [$"{what} is {ours:R}, the reference has none"];
}
