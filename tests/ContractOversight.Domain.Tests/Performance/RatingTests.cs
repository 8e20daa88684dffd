using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Performance;

[TestClass]
public sealed class RatingTests
{
    private static readonly KpiTerms Higher = new() { From = new(2026, 4, 1), Direction = KpiDirection.HigherIsBetter, Target = 95, Floor = 90 };
    private static readonly KpiTerms Lower = new() { From = new(2026, 4, 1), Direction = KpiDirection.LowerIsBetter, Target = 10, Floor = 20 };

    private static readonly KpiTerms Range = new()
    {
        From = new(2026, 4, 1),
        Direction = KpiDirection.WithinRange,
        Target = 40,
        TargetHigh = 60,
        Floor = 30,
        FloorHigh = 80,
    };

    [TestMethod]
    [DataRow(95.1, RatingWord.Good)]
    [DataRow(95.0, RatingWord.Good)]
    [DataRow(94.99, RatingWord.ApproachingTarget)]
    [DataRow(92.5, RatingWord.ApproachingTarget)]
    [DataRow(92.49, RatingWord.RequiresImprovement)]
    [DataRow(90.0, RatingWord.RequiresImprovement)]
    [DataRow(89.99, RatingWord.Inadequate)]
    public void Higher_is_better_is_rated_inclusively_at_every_edge(double value, RatingWord expected) =>
        Assert.AreEqual(expected, PeriodRating.Of(Higher, value).Word);

    [TestMethod]
    [DataRow(9.9, RatingWord.Good)]
    [DataRow(10.0, RatingWord.Good)]
    [DataRow(10.01, RatingWord.ApproachingTarget)]
    [DataRow(15.0, RatingWord.ApproachingTarget)]
    [DataRow(15.01, RatingWord.RequiresImprovement)]
    [DataRow(20.0, RatingWord.RequiresImprovement)]
    [DataRow(20.01, RatingWord.Inadequate)]
    public void Lower_is_better_is_rated_inclusively_at_every_edge(double value, RatingWord expected) =>
        Assert.AreEqual(expected, PeriodRating.Of(Lower, value).Word);

    [TestMethod]
    [DataRow(29.99, RatingWord.Inadequate)]
    [DataRow(30.0, RatingWord.RequiresImprovement)]
    [DataRow(34.99, RatingWord.RequiresImprovement)]
    [DataRow(35.0, RatingWord.ApproachingTarget)]
    [DataRow(39.99, RatingWord.ApproachingTarget)]
    [DataRow(40.0, RatingWord.Good)]
    [DataRow(60.0, RatingWord.Good)]
    [DataRow(60.01, RatingWord.ApproachingTarget)]
    [DataRow(70.0, RatingWord.ApproachingTarget)]
    [DataRow(70.01, RatingWord.RequiresImprovement)]
    [DataRow(80.0, RatingWord.RequiresImprovement)]
    [DataRow(80.01, RatingWord.Inadequate)]
    public void Range_is_better_is_rated_inclusively_at_every_edge_of_both_sides(double value, RatingWord expected) =>
        Assert.AreEqual(expected, PeriodRating.Of(Range, value).Word);

    [TestMethod]
    [DataRow(94.0, RatingWord.ApproachingTarget)]
    [DataRow(93.99, RatingWord.RequiresImprovement)]
    public void A_tolerance_of_the_contract_replaces_half_the_way_to_the_floor(double value, RatingWord expected) =>
        Assert.AreEqual(expected, PeriodRating.Of(Higher with { ToleranceAmount = 1 }, value).Word);

    [TestMethod]
    [DataRow(null)]
    [DataRow(double.NaN)]
    public void A_missing_return_has_no_rating_and_so_is_not_good(double? value) =>
        Assert.IsNull(PeriodRating.Of(Higher, value).Word);

    [TestMethod]
    [DataRow(KpiDirection.Neutral, 95.0)]
    [DataRow(KpiDirection.HigherIsBetter, null)]
    public void Without_a_target_the_rating_is_other(KpiDirection direction, double? target) =>
        Assert.AreEqual(RatingWord.Other, PeriodRating.Of(Higher with { Direction = direction, Target = target }, 95).Word);

    [TestMethod]
    [DataRow(null, "text", false)]
    [DataRow(RatingWord.Other, null, false)]
    [DataRow(RatingWord.Other, "  ", false)]
    [DataRow(RatingWord.Other, "The service was suspended all year.", true)]
    [DataRow(RatingWord.Good, null, true)]
    public void Other_needs_words_and_a_rating_needs_choosing(RatingWord? word, string? explanation, bool isFine) =>
        Assert.AreEqual(isFine, RatingWords.Problem(word, explanation) is null);

    [TestMethod]
    [DataRow(9, RatingWord.Good)]
    [DataRow(8, RatingWord.ApproachingTarget)]
    public void Good_needs_three_quarters_of_the_periods_to_meet_the_target(int met, RatingWord expected) =>
        Assert.AreEqual(expected, RatingProposal.Of(Year(received: 12, met: met), Higher).Word);

    [TestMethod]
    [DataRow(2, RatingWord.Good)]
    [DataRow(3, RatingWord.RequiresImprovement)]
    [DataRow(5, RatingWord.RequiresImprovement)]
    [DataRow(6, RatingWord.Inadequate)]
    public void A_quarter_or_half_of_periods_beyond_the_floor_lowers_the_rating(int beyond, RatingWord expected) =>
        Assert.AreEqual(expected, RatingProposal.Of(Year(received: 12, met: 12) with { BeyondFloor = beyond }, Higher).Word);

    [TestMethod]
    [DataRow(9, RatingWord.Good)]
    [DataRow(8, RatingWord.RequiresImprovement)]
    [DataRow(6, RatingWord.RequiresImprovement)]
    [DataRow(5, RatingWord.Other)]
    [DataRow(0, RatingWord.Other)]
    public void Missing_returns_lower_the_rating_and_then_forbid_one(int received, RatingWord expected) =>
        Assert.AreEqual(expected, RatingProposal.Of(Year(received, received), Higher).Word);

    [TestMethod]
    public void The_arithmetic_is_shown_in_words()
    {
        var proposal = RatingProposal.Of(Year(received: 12, met: 8), Higher);

        Assert.AreEqual("The value of the year is 96. The value meets the target.", proposal.Arithmetic[0]);
        Assert.AreEqual("8 of 12 periods met the target: fewer than three quarters. No better than “Approaching target”.", proposal.Arithmetic[1]);
    }

    [TestMethod]
    [DataRow(YearAggregation.Mean, 75.0)]
    [DataRow(YearAggregation.SumOverSum, 90.0)]
    [DataRow(YearAggregation.Last, 100.0)]
    public void A_year_adds_up_the_way_its_kpi_says(YearAggregation aggregation, double expected)
    {
        KpiReturn[] returns =
        [
            new(new(2026, 5, 1), 100, new(2026, 6, 1), Numerator: 80, Denominator: 80),
            new(new(2026, 4, 1), 50, new(2026, 5, 1), Numerator: 10, Denominator: 20),
        ];

        Assert.AreEqual(expected, YearValue.Of(returns, aggregation));
    }

    private static RatingFigures Year(int received, int met) =>
        new() { Due = 12, Received = received, Met = met, BeyondFloor = 0, YearValue = received == 0 ? null : 96 };
}
