using System.Text.Json;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Performance;

/// <summary>The policy's single functions against vectors worked out by another implementation.</summary>
[TestClass]
public sealed class ReferenceFunctionTests
{
    [TestMethod]
    public void Every_reference_trend_is_the_same()
    {
        foreach (var one in Vectors("trend", 39))
        {
            var expected = one.GetProperty("expected");
            int[] periods = [.. one.GetProperty("t").EnumerateArray().Select(period => period.GetInt32())];
            double[] values = [.. one.GetProperty("y").EnumerateArray().Select(value => value.GetDouble())];

            var trend = TrendForecast.Of(periods, values);

            AssertNear(expected, "slope", trend.Slope, one);
            AssertNear(expected, "intercept", trend.Intercept, one);
            AssertNear(expected, "mk_s", trend.RisesLessFalls, one);
            AssertNear(expected, "mk_var", trend.Variance, one);
            AssertNear(expected, "mk_z", trend.Z, one);
            AssertNear(expected, "p_down", trend.ChanceOfFall, one);
            AssertNear(expected, "p_up", trend.ChanceOfRise, one);
            AssertNear(expected, "projected_3", trend.LevelAt(periods[^1] + 3), one);
        }
    }

    [TestMethod]
    public void Every_reference_rating_is_the_same_for_the_same_reasons()
    {
        foreach (var one in Vectors("rating", 45))
        {
            var terms = TermsOf(one);
            var figures = RatingFigures.Of(PolicyFixture.Numbers(one.GetProperty("values")), terms) with
            {
                Due = one.GetProperty("due").GetInt32(),
                Relief = one.GetProperty("relief_periods").GetInt32(),
                LevelAtEnd = (SlippageLevel)one.GetProperty("open_level").GetInt32(),
            };

            var proposal = RatingProposal.Of(figures, terms);

            var expected = one.GetProperty("expected");
            Assert.AreEqual(expected.GetProperty("rating").GetString(), proposal.Word.Name(), one.ToString());
            Assert.AreEqual(expected.GetProperty("reason").GetString(), string.Join("; ", proposal.Reasons.Select(Describe)), one.ToString());
            Assert.HasCount(proposal.Reasons.Count, proposal.Arithmetic);
        }
    }

    [TestMethod]
    public void Every_reference_integrity_check_is_the_same()
    {
        foreach (var one in Vectors("gaming", 36))
        {
            var terms = TermsOf(one) with { RoundingUnit = one.GetProperty("rounding_unit").GetDouble() };
            double[] values = [.. one.GetProperty("values").EnumerateArray().Select(value => value.GetDouble())];
            var expected = one.GetProperty("expected");

            var hits = ExactHitsCheck.Of(values, terms);
            var bunching = BunchingCheck.Of(values, terms);
            var collapse = VarianceCollapseCheck.Of(values);

            var expectedHits = expected.GetProperty("exact_hits");
            Assert.AreEqual(expectedHits.GetProperty("applicable").GetBoolean(), hits.IsApplicable, one.ToString());
            AssertNear(expectedHits, "sigma", hits.Sigma, one);
            AssertNear(expectedHits, "hits", hits.Hits, one);
            AssertNear(expectedHits, "p_hit", hits.ChanceOfOne, one);
            AssertNear(expectedHits, "p_value", hits.Chance, one);
            Assert.AreEqual(expectedHits.GetProperty("flag").GetBoolean(), hits.IsFlagged, one.ToString());
            var expectedBunching = expected.GetProperty("bunching");
            AssertNear(expectedBunching, "n", bunching.Values, one);
            AssertNear(expectedBunching, "band", bunching.Band, one);
            AssertNear(expectedBunching, "just_met", bunching.JustMet, one);
            AssertNear(expectedBunching, "just_missed", bunching.JustMissed, one);
            AssertNear(expectedBunching, "p_value", bunching.Chance, one);
            Assert.AreEqual(expectedBunching.GetProperty("flag").GetBoolean(), bunching.IsFlagged, one.ToString());
            AssertNear(expected, "variance_ratio", collapse.Ratio!.Value, one);
            Assert.AreEqual(expected.GetProperty("variance_collapse").GetBoolean(), collapse.IsFlagged, one.ToString());
        }
    }

    [TestMethod]
    public void Every_reference_split_of_late_corrections_is_judged_the_same()
    {
        foreach (var one in Vectors("restatement", 37))
        {
            var expected = one.GetProperty("expected");

            var (chance, isLopsided) = RestatementCheck.Favour(one.GetProperty("late_revisions").GetInt32(), one.GetProperty("favourable").GetInt32());

            AssertNear(expected, "p_value", chance, one);
            Assert.AreEqual(expected.GetProperty("flag").GetBoolean(), isLopsided, one.ToString());
        }
    }

    private static JsonElement[] Vectors(string name, int count)
    {
        JsonElement[] vectors = [.. ChartFixture.Read("spc/policy_functions.json").GetProperty(name).EnumerateArray()];
        Assert.HasCount(count, vectors);
        return vectors;
    }

    private static KpiTerms TermsOf(JsonElement one) => new()
    {
        From = PolicyFixture.FirstPeriod,
        Direction = ChartFixture.Direction(one.GetProperty("direction")),
        Target = ChartFixture.Number(one.GetProperty("target")),
        Floor = one.TryGetProperty("floor", out var floor) ? ChartFixture.Number(floor) : null,
    };

    private static void AssertNear(JsonElement expected, string name, double ours, JsonElement one)
    {
        var theirs = expected.GetProperty(name).GetDouble();
        Assert.IsLessThanOrEqualTo(1e-10 * Math.Max(1e-3, Math.Abs(theirs)), Math.Abs(ours - theirs), $"{name} is {ours:R}, expected {theirs:R}: {one}");
    }

    private static string Describe(RatingReason reason) => reason switch
    {
        RatingReason.NoTarget => "no target or neutral direction",
        RatingReason.TooFewReturns => "fewer than half the due returns received",
        RatingReason.YearValue => "average",
        RatingReason.LowHitRate => "hit rate below 75%",
        RatingReason.HalfBeyondFloor => "half or more of periods beyond the floor",
        RatingReason.QuarterBeyondFloor => "a quarter or more of periods beyond the floor",
        RatingReason.MissingReturns => "more than a quarter of returns missing",
        _ => "open level 3 case",
    };
}
