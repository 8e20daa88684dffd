using ContractOversight.Domain.Performance;
using CsCheck;

namespace ContractOversight.Domain.Tests.Performance;

/// <summary>What must not change when the same facts are told another way, for any series.</summary>
[TestClass]
public sealed class ChartAndPolicyMetamorphicTests
{
    private static readonly Gen<double?[]> Series =
        Gen.Frequency((9, Gen.Int[800, 999].Select(tenths => (double?)(tenths / 10.0))), (1, Gen.Const((double?)null))).Array[0, 40];

    private static readonly Gen<double?> AnyValue = Gen.Frequency(
        (4, Gen.Double.Select(value => (double?)value)), (3, Gen.Int[-3, 3].Select(value => (double?)value)), (1, Gen.Const((double?)null)));

    [TestMethod]
    public void The_order_of_the_rows_changes_no_chart() =>
        Series.Sample(values =>
        {
            var rows = Rows(values);

            var (sorted, reversed) = (Draw(rows, 95), Draw(Enumerable.Reverse(rows), 95));

            Assert.AreSequenceEqual(sorted.Points, reversed.Points);
            Assert.AreEqual((sorted.Variation, sorted.Assurance), (reversed.Variation, reversed.Assurance));
        });

    [TestMethod]
    public void Negating_values_and_target_and_swapping_direction_changes_no_meaning() =>
        Series.Sample(values =>
        {
            var chart = Draw(Rows(values), 95);
            var mirrored = ControlChart.Draw(
                Rows([.. values.Select(value => -value)]),
                ChartOptions.ForRegister(KpiDirection.LowerIsBetter, 12) with { Target = -95 });

            Assert.AreSequenceEqual(chart.Points.Select(point => point.Meaning), mirrored.Points.Select(point => point.Meaning));
            Assert.AreEqual(chart.Assurance, mirrored.Assurance);
        });

    [TestMethod]
    public void Another_unit_changes_no_label() =>
        Series.Sample(values =>
        {
            var chart = Draw(Rows(values), 95);
            var shifted = Draw(Rows([.. values.Select(value => (value * 2.5) + 1000)]), (95 * 2.5) + 1000);

            Assert.AreSequenceEqual(chart.Points.Select(point => point.Label), shifted.Points.Select(point => point.Label));
            Assert.AreEqual(chart.Assurance, shifted.Assurance);
        });

    [TestMethod]
    public void No_value_at_all_makes_a_chart_or_a_policy_throw() =>
        Gen.Select(AnyValue.Array[0, 30], AnyValue, Gen.Enum<KpiDirection>(), Gen.Bool).Sample((values, target, direction, inProductMode) =>
        {
            var options = inProductMode ? ChartOptions.ForRegister(direction, 12) : new ChartOptions { Direction = direction };
            var chart = ControlChart.Draw(Rows(values), options with { Target = target, Rebases = [PolicyFixture.FirstPeriod.AddMonths(9)] });
            var history = PolicyFixture.Steady(ReportingFrequency.Monthly, direction, target, target - 1, values);
            var verdict = values.Length == 0 ? null : PolicyFixture.Evaluate(history);

            Assert.AreNotEqual("", MeaningSentence.Of(chart, ReportingFrequency.Monthly));
            Assert.AreEqual(values.Length, verdict?.Periods.Count ?? 0);
            Assert.IsNotNull(IntegrityChecks.Of(history, SlippageParameters.Monthly, PolicyFixture.FirstPeriod.AddYears(3)));
        });

    [TestMethod]
    public void The_latest_label_is_the_last_label_of_a_full_chart() =>
        Gen.Int[80, 99].Select(value => (double)value).Array[1, 40].Sample(values =>
        {
            var limits = ChartLimits.Of(values.AsSpan(0, Math.Min(12, values.Length)), screens: true);
            var labels = new ChartLabel[values.Length];
            ChartRules.Label(values, limits, byOwnTrend: true, labels);

            Assert.AreEqual(labels[^1], ChartRules.LabelOfLatest(values, limits));
        });

    [TestMethod]
    public void The_order_of_returns_and_versions_changes_no_level() =>
        Series.Where(values => values.Length > 0).Sample(values =>
        {
            var history = PolicyFixture.Steady(ReportingFrequency.Monthly, KpiDirection.HigherIsBetter, 92, 88, values);
            var reversed = history with { Terms = [.. history.Terms.Reverse()], Returns = [.. history.Returns.Reverse()] };

            Assert.AreSequenceEqual(PolicyFixture.Evaluate(history).Periods, PolicyFixture.Evaluate(reversed).Periods);
        });

    [TestMethod]
    public void Negating_values_target_and_floor_and_swapping_direction_changes_no_condition() =>
        Series.Where(values => values.Length > 0).Sample(values =>
        {
            var ours = PolicyFixture.Evaluate(PolicyFixture.Steady(ReportingFrequency.Monthly, KpiDirection.HigherIsBetter, 92, 88, values));
            var mirrored = PolicyFixture.Evaluate(
                PolicyFixture.Steady(ReportingFrequency.Monthly, KpiDirection.LowerIsBetter, -92, -88, [.. values.Select(value => -value)]));

            Assert.AreSequenceEqual(ours.Periods.Select(period => (period.Conditions, period.ShownLevel)), mirrored.Periods.Select(period => (period.Conditions, period.ShownLevel)));
            Assert.AreSequenceEqual(ours.Cases.SelectMany(one => one.Events), mirrored.Cases.SelectMany(one => one.Events));
        });

    [TestMethod]
    public void Running_month_by_month_agrees_with_one_run() =>
        Series.Where(values => values.Length > 0).Sample(
            values => PolicyAgreement.AssertEveryPrefixAgrees(PolicyFixture.Steady(ReportingFrequency.Monthly, KpiDirection.HigherIsBetter, 92, 88, values)),
            iter: 30);

    private static List<ChartReading> Rows(double?[] values) =>
        [.. values.Select((value, i) => new ChartReading(PolicyFixture.FirstPeriod.AddMonths(i), value))];

    private static ControlChart Draw(IEnumerable<ChartReading> rows, double target) =>
        ControlChart.Draw(rows, ChartOptions.ForRegister(KpiDirection.HigherIsBetter, 12) with { Target = target });
}
