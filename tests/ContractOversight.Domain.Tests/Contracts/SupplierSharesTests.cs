using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Tests.Contracts;

[TestClass]
public sealed class SupplierSharesTests
{
    [TestMethod]
    public void Sixty_to_forty_of_a_million_pounds_is_exact()
    {
        var parts = SupplierShares.Divide(100_000_000, [6_000, 4_000]);

        Assert.AreSequenceEqual(new long?[] { 60_000_000, 40_000_000 }, parts.ToArray());
    }

    [TestMethod]
    [DataRow(1L)]
    [DataRow(100L)]
    [DataRow(99_999_999_999_999L)]
    public void Thirds_add_up_to_the_value_whatever_it_is(long pence)
    {
        var parts = SupplierShares.Divide(pence, [3_333, 3_333, 3_334]);

        Assert.AreEqual(pence, parts.Sum());
    }

    [TestMethod]
    public void The_penny_left_over_goes_to_the_part_that_lost_most_and_then_to_the_earlier()
    {
        Assert.AreSequenceEqual(new long?[] { 1, 0 }, SupplierShares.Divide(1, [5_000, 5_000]).ToArray());
        Assert.AreSequenceEqual(new long?[] { 0, 1 }, SupplierShares.Divide(1, [4_000, 6_000]).ToArray());
    }

    [TestMethod]
    public void A_single_supplier_without_a_share_has_the_whole() =>
        Assert.AreSequenceEqual(new long?[] { 500 }, SupplierShares.Divide(500, [null]).ToArray());

    [TestMethod]
    public void A_share_that_is_not_known_is_not_nought() =>
        Assert.AreSequenceEqual(new long?[] { 300, null }, SupplierShares.Divide(500, [6_000, null]).ToArray());

    [TestMethod]
    public void Without_suppliers_there_is_nothing_to_divide() => Assert.IsEmpty(SupplierShares.Divide(500, []));
}
