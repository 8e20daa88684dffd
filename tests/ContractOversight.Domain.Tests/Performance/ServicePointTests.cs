using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Tests.Performance;

[TestClass]
public sealed class ServicePointTests
{
    private static readonly KpiTerms Terms = new() { From = new(2026, 4, 1), Direction = KpiDirection.HigherIsBetter, Target = 99, Floor = 96 };

    private static readonly ServicePointScale Scale = new()
    {
        Bands = [new("minor", 98, 1), new("serious", 97, 2), new("severe", 96, 3)],
        PointsBeyond = 4,
        ChargePerPointPence = 12_500,
    };

    [TestMethod]
    [DataRow(99.0, 0)]
    [DataRow(98.9, 1)]
    [DataRow(98.0, 1)]
    [DataRow(97.9, 2)]
    [DataRow(97.0, 2)]
    [DataRow(96.9, 3)]
    [DataRow(96.0, 3)]
    [DataRow(95.9, 4)]
    public void Each_band_of_the_model_services_contract_gives_its_points(double value, int expected) =>
        Assert.AreSequenceEqual(new int?[] { expected }, Scale.PointsOf([value], Terms));

    [TestMethod]
    public void A_repeated_miss_counts_double_as_in_the_model_services_contract()
    {
        var points = Scale.PointsOf([96.5, 98.5, 96.5], Terms);

        Assert.AreSequenceEqual(new int?[] { 3, 2, 6 }, points);
    }

    [TestMethod]
    public void A_missing_return_gives_unknown_points_and_interrupts_a_repeat()
    {
        var points = Scale.PointsOf([96.5, null, 96.5], Terms);

        Assert.AreSequenceEqual(new int?[] { 3, null, 3 }, points);
    }

    [TestMethod]
    [DataRow(10, 6)]
    [DataRow(11, 6)]
    [DataRow(9, 4)]
    public void The_cap_of_the_year_is_never_passed(int cap, int lastMonth)
    {
        var points = (Scale with { CapPointsPerYear = cap }).PointsOf([96.5, 98.5, 96.5], Terms);

        Assert.AreEqual(Math.Min(lastMonth, cap - 5), points[2]);
    }

    [TestMethod]
    public void Points_cost_whole_pence()
    {
        Assert.AreEqual(137_500L, Scale.ChargePence(11));
    }
}
