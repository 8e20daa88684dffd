using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Performance;

/// <summary>Where our charts part from the reference on purpose, each with the switch on and off.</summary>
[TestClass]
public sealed class ProductChartTests
{
    private static readonly double?[] Steady = [90, 92, 91, 89, 90, 91, 92, 90, 89, 91, 90, 92];

    [TestMethod]
    [DataRow(true, 95.0, AssuranceVerdict.ConsistentPass)]
    [DataRow(true, 100.0, AssuranceVerdict.ConsistentPass)]
    [DataRow(true, 100.1, AssuranceVerdict.ConsistentFail)]
    [DataRow(false, 95.0, AssuranceVerdict.Inconsistent)]
    public void A_kpi_always_at_100_passes_a_target_it_meets_once_limits_fall_back_to_the_mean(bool fallsBack, double target, AssuranceVerdict expected)
    {
        var options = new ChartOptions { Target = target, FallsBackToTheMean = fallsBack };

        var chart = Draw([.. Enumerable.Repeat<double?>(100, 14)], options);

        Assert.AreEqual(expected, chart.Assurance);
    }

    [TestMethod]
    [DataRow(true, PointMeaning.Concern)]
    [DataRow(false, PointMeaning.CommonCause)]
    public void Not_reporting_breaks_no_run_once_missing_returns_are_left_out(bool leavesOut, PointMeaning expected)
    {
        var options = new ChartOptions { LocksAfter = 12, LeavesMissingOut = leavesOut };

        var chart = Draw([.. Steady, 90, 90, 90, null, 90, 90, 90, 90], options);

        Assert.AreEqual(expected, chart.Points[^1].Meaning);
    }

    [TestMethod]
    [DataRow(true, AssuranceVerdict.None)]
    [DataRow(false, AssuranceVerdict.Inconsistent)]
    public void A_chart_whose_target_was_taken_away_has_no_assurance(bool blanks, AssuranceVerdict expected)
    {
        var options = new ChartOptions { TargetSteps = [new(Day(0), 80), new(Day(6), null)], BlanksAssuranceWithoutTarget = blanks };

        var chart = Draw(Steady, options);

        Assert.AreEqual(expected, chart.Assurance);
    }

    [TestMethod]
    [DataRow(11, true)]
    [DataRow(12, false)]
    [DataRow(13, false)]
    public void Under_twelve_points_no_sign_is_shown(int points, bool hasTooFew)
    {
        var chart = Draw([.. Steady.Append(91).Take(points)], ChartOptions.ForRegister(KpiDirection.HigherIsBetter, 12) with { Target = 80 });

        Assert.AreEqual(hasTooFew, chart.Variation == VariationIcon.TooFewPoints);
        Assert.AreEqual(hasTooFew, chart.Assurance == AssuranceVerdict.TooFewPoints);
    }

    [TestMethod]
    [DataRow(true, ChartLabel.Rising)]
    [DataRow(false, ChartLabel.Falling)]
    public void The_last_row_of_a_rise_that_meets_another_rise_belongs_to_its_own(bool byOwnTrend, ChartLabel expected)
    {
        double?[] values = [1, 2, 3, 4, 5, 6, 7, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5, 12.5];

        var chart = Draw(values, new ChartOptions { LabelsTrendRowsByTheirOwnTrend = byOwnTrend });

        Assert.AreEqual(expected, chart.Points[6].Label);
        Assert.AreEqual(ChartLabel.Rising, chart.Points[5].Label);
    }

    [TestMethod]
    public void Limits_are_clamped_for_drawing_only()
    {
        var chart = Draw(Steady, new ChartOptions { NaturalLow = 89, NaturalHigh = 93 });

        var segment = chart.Segments.Single();
        Assert.AreEqual((89.0, 93.0), (segment.DrawnLower, segment.DrawnUpper));
        Assert.IsGreaterThan(93, segment.Limits.Upper);
        Assert.IsLessThan(89, segment.Limits.Lower);
    }

    [TestMethod]
    [DataRow(true, AssuranceVerdict.ConsistentPass)]
    [DataRow(false, AssuranceVerdict.ConsistentFail)]
    public void Assurance_is_judged_by_the_target_in_force_at_the_latest_period(bool inForce, AssuranceVerdict expected)
    {
        var options = new ChartOptions { TargetSteps = [new(Day(0), 80), new(Day(30), 99)], JudgesByTargetInForce = inForce };

        var chart = Draw(Steady, options);

        Assert.AreEqual(expected, chart.Assurance);
    }

    [TestMethod]
    public void A_rebase_starts_new_limits_and_ends_every_run()
    {
        var options = ChartOptions.ForRegister(KpiDirection.HigherIsBetter, 12) with { Rebases = [Day(15)] };

        var chart = Draw([.. Steady, 90, 90, 90, 90, 90, 90, 90], options);

        Assert.AreSequenceEqual(new[] { 15, 4 }, chart.Segments.Select(segment => segment.PointCount).ToArray());
        Assert.IsTrue(chart.Points.All(point => point.Label == ChartLabel.CommonCause));
        Assert.AreEqual(VariationIcon.TooFewPoints, chart.Variation);
    }

    [TestMethod]
    [DataRow(6, "The latest month is within ordinary variation. As things are, the target will be met every time.")]
    [DataRow(7, "Seven months running below average: this is not chance, and it is for the worse. As things are, the target will be met every time.")]
    [DataRow(13, "13 months running below average: this is not chance, and it is for the worse. As things are, the target will be met every time.")]
    public void The_sentence_counts_the_months_of_a_run(int months, string expected)
    {
        double?[] values = [.. Steady, .. Enumerable.Repeat<double?>(90, months)];

        var sentence = MeaningSentence.Of(Draw(values, ChartOptions.ForRegister(KpiDirection.HigherIsBetter, 12) with { Target = 80 }), ReportingFrequency.Monthly);

        Assert.AreEqual(expected, sentence);
    }

    [TestMethod]
    public void With_three_of_twelve_points_the_sentence_says_so()
    {
        var chart = Draw([90, 91, 92], ChartOptions.ForRegister(KpiDirection.HigherIsBetter, 12));

        var sentence = MeaningSentence.Of(chart, ReportingFrequency.Monthly);

        Assert.AreEqual("3 of 12 points: too few to tell a change from chance.", sentence);
    }

    private static DateOnly Day(int month) => new DateOnly(2024, 4, 1).AddMonths(month);

    private static ControlChart Draw(double?[] values, ChartOptions options) =>
        ControlChart.Draw(values.Select((value, i) => new ChartReading(Day(i), value)), options);
}
