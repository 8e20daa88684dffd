using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Performance;

/// <summary>The policy's own edges, on made-up series.</summary>
[TestClass]
public sealed class SlippagePolicyTests
{
    [TestMethod]
    [DataRow(95.01, SlippageLevel.Clear)]
    [DataRow(95.0, SlippageLevel.Clear)]
    [DataRow(94.99, SlippageLevel.Watch)]
    [DataRow(90.0, SlippageLevel.Watch)]
    [DataRow(89.99, SlippageLevel.Slipping)]
    public void A_value_at_target_or_floor_meets_it(double value, SlippageLevel expected) =>
        Assert.AreEqual(expected, Monthly(value).Level);

    [TestMethod]
    [DataRow(2, SlippageLevel.Slipping)]
    [DataRow(3, SlippageLevel.Clear)]
    public void The_level_falls_only_after_three_clear_months(int clearMonths, SlippageLevel expected) =>
        Assert.AreEqual(expected, Monthly([89, .. Enumerable.Repeat<double?>(96, clearMonths)]).Level);

    [TestMethod]
    [DataRow(2, 1)]
    [DataRow(3, 2)]
    public void A_case_reopens_within_three_months_of_closing(int quietMonths, int cases)
    {
        double?[] closed = [89, 96, 96, 96];

        var history = Monthly([.. closed, .. Enumerable.Repeat<double?>(96, quietMonths), 89]);

        Assert.HasCount(cases, history.Cases);
        Assert.IsTrue(history.OpenCase!.IsOpen);
    }

    [TestMethod]
    public void One_value_beyond_the_floor_opens_no_case_where_the_office_switched_that_off()
    {
        var history = PolicyFixture.Steady(ReportingFrequency.Monthly, KpiDirection.HigherIsBetter, 95, 90, 89);

        var result = SlippagePolicy.Evaluate(history, SlippageParameters.Monthly with { FloorOpensCase = false }, PolicyFixture.AfterAll(history));

        Assert.AreEqual(SlippageLevel.Watch, result.Level);
    }

    [TestMethod]
    [DataRow(1, true)]
    [DataRow(2, false)]
    [DataRow(31, false)]
    public void A_reading_is_judged_by_the_version_in_force_on_the_first_day_of_its_own_period(int dayOfMay, bool isMissed)
    {
        var history = PolicyFixture.Steady(ReportingFrequency.Monthly, KpiDirection.HigherIsBetter, 90, null, 92, 92) with
        {
            Terms =
            [
                new() { From = new(2015, 5, dayOfMay), Direction = KpiDirection.HigherIsBetter, Target = 95 },
                new() { From = new(2015, 4, 1), Direction = KpiDirection.HigherIsBetter, Target = 90 },
            ],
        };

        var result = PolicyFixture.Evaluate(history);

        Assert.AreSequenceEqual(new[] { false, isMissed }, result.Periods.Select(period => period.Has(SlippageConditions.Miss)).ToArray());
    }

    [TestMethod]
    public void A_correction_counts_from_the_day_it_came_and_not_before()
    {
        var history = PolicyFixture.Steady(ReportingFrequency.Monthly, KpiDirection.HigherIsBetter, 95, null, 96);
        var corrected = history with { Returns = [.. history.Returns, new(history.FirstPeriod, 94, new(2015, 5, 10), Revision: 1)] };

        var before = SlippagePolicy.Evaluate(corrected, SlippageParameters.Monthly, new(2015, 5, 9));
        var after = SlippagePolicy.Evaluate(corrected, SlippageParameters.Monthly, new(2015, 5, 10));

        Assert.AreEqual((SlippageLevel.Clear, SlippageLevel.Watch), (before.Level, after.Level));
    }

    [TestMethod]
    public void A_month_under_relief_is_neither_judged_nor_missing()
    {
        var history = PolicyFixture.Steady(ReportingFrequency.Monthly, KpiDirection.HigherIsBetter, 95, 90, 96, 80, null) with
        {
            Relief = [new(new(2015, 5, 1), new(2015, 6, 1)), new(new(2015, 6, 1), new(2015, 6, 1))],
        };

        var result = PolicyFixture.Evaluate(history);

        Assert.AreEqual((SlippageLevel.Clear, SlippageLevel.Clear), (result.Level, result.MissingLevel));
        Assert.AreEqual(PeriodStatus.Relief, result.Periods[1].Status);
    }

    [TestMethod]
    public void The_first_value_that_can_be_a_special_cause_is_the_thirteenth()
    {
        double?[] baseline = [90, 92, 91, 89, 90, 91, 92, 90, 89, 91, 90];

        var twelfth = PolicyFixture.Evaluate(PolicyFixture.Steady(ReportingFrequency.Monthly, KpiDirection.HigherIsBetter, 50, null, [.. baseline, 60]));
        var thirteenth = PolicyFixture.Evaluate(PolicyFixture.Steady(ReportingFrequency.Monthly, KpiDirection.HigherIsBetter, 50, null, [.. baseline, 92, 60]));

        Assert.IsNull(twelfth.Periods[^1].Label);
        Assert.IsTrue(thirteenth.Periods[^1].Has(SlippageConditions.SpecialCause));
    }

    [TestMethod]
    public void Coarse_data_keep_a_concern_on_watch()
    {
        double?[] values = [90, 92, 91, 89, 90, 91, 92, 90, 89, 91, 90, 92, 84, 84, 84];
        var fine = PolicyFixture.Steady(ReportingFrequency.Monthly, KpiDirection.HigherIsBetter, 80, null, values);
        var coarse = fine with { Terms = [.. fine.Terms.Select(terms => terms with { RoundingUnit = 5 })] };

        Assert.AreEqual(SlippageLevel.Slipping, PolicyFixture.Evaluate(fine).Level);
        Assert.AreEqual(SlippageLevel.Watch, PolicyFixture.Evaluate(coarse).Level);
        Assert.IsTrue(PolicyFixture.Evaluate(coarse).Periods[^1].Has(SlippageConditions.CoarseData));
    }

    [TestMethod]
    public void A_second_run_on_the_same_day_gives_the_same_history()
    {
        var history = PolicyFixture.Steady(ReportingFrequency.Quarterly, KpiDirection.LowerIsBetter, 4, 6, 3, 5, 5, null, 7, 3, 3, 3);

        var (first, second) = (PolicyFixture.Evaluate(history), PolicyFixture.Evaluate(history));

        Assert.AreSequenceEqual(first.Periods, second.Periods);
        Assert.AreSequenceEqual(first.Flags, second.Flags);
        Assert.AreSequenceEqual(first.LateReturns, second.LateReturns);
    }

    [TestMethod]
    public void The_sentence_of_a_kpi_says_how_long_it_has_missed()
    {
        var history = Monthly(96, 94, 94, 94, 94);

        Assert.AreEqual("Slipping: four months running missed the target.", MeaningSentence.Of(history, ReportingFrequency.Monthly));
    }

    [TestMethod]
    public void The_sentence_of_a_clear_month_under_a_standing_level_says_what_it_waits_for()
    {
        var history = Monthly(89, 96);

        Assert.AreEqual("Slipping: the latest month is clear, but the level stands until three in a row are.", MeaningSentence.Of(history, ReportingFrequency.Monthly));
    }

    private static SlippageHistory Monthly(params double?[] values) =>
        PolicyFixture.Evaluate(PolicyFixture.Steady(ReportingFrequency.Monthly, KpiDirection.HigherIsBetter, 95, 90, values));
}
