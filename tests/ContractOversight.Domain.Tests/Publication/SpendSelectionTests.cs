using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Publication;

namespace ContractOversight.Domain.Tests.Publication;

[TestClass]
public sealed class SpendSelectionTests
{
    private static readonly Month August = new(2026, 8);
    private static readonly Quarter Summer = new(2026, 3);

    [TestMethod]
    [DataRow(499_99L, 0)]
    [DataRow(500_00L, 0)]
    [DataRow(500_01L, 1)]
    public void An_item_is_published_when_it_exceeds_500_pounds(long pence, int count) =>
        Assert.HasCount(count, SpendSelection.Over500([Item(pence)], August));

    [TestMethod]
    [DataRow(30, 7, 0)]
    [DataRow(31, 7, 0)]
    [DataRow(1, 8, 1)]
    [DataRow(31, 8, 1)]
    [DataRow(1, 9, 0)]
    public void An_item_belongs_to_the_month_it_was_paid_in(int day, int month, int count) =>
        Assert.HasCount(count, SpendSelection.Over500([Item(900_00) with { PaidOn = new DateOnly(2026, month, day) }], August));

    [TestMethod]
    [DataRow("own", "of the contract", "own")]
    [DataRow(null, "of the contract", "of the contract")]
    [DataRow(" ", "of the contract", "of the contract")]
    [DataRow("own", null, "own")]
    [DataRow(null, null, null)]
    [DataRow(null, " ", null)]
    public void A_reason_is_inherited_from_the_contract_unless_the_item_has_its_own(string? own, string? contract, string? expected)
    {
        var item = Item(900_00) with { ValueReason = own, ContractValueReason = contract };

        Assert.AreEqual(expected, item.EffectiveValueReason);
        Assert.HasCount(expected is null ? 1 : 0, SpendSelection.Incomplete([item]));
    }

    [TestMethod]
    public void A_line_without_a_recipient_or_a_purpose_is_incomplete()
    {
        SpendItem[] items = [Item(900_00) with { Recipient = null, ValueReason = "r" }, Item(900_00) with { Purpose = " ", ValueReason = "r" }];

        Assert.HasCount(2, SpendSelection.Incomplete(items));
    }

    [TestMethod]
    [DataRow(29_999_99L, 0)]
    [DataRow(30_000_00L, 0)]
    [DataRow(30_000_01L, 1)]
    public void A_payment_is_published_when_it_alone_exceeds_30000_pounds(long pence, int count) =>
        Assert.HasCount(count, SpendSelection.Over30000([new("p1", new DateOnly(2026, 8, 11), pence)], Summer));

    [TestMethod]
    [DataRow(2026, 3, 31, 0)]
    [DataRow(2026, 4, 1, 1)]
    [DataRow(2026, 4, 2, 1)]
    public void A_payment_before_section_70_began_is_left_out(int year, int month, int day, int count)
    {
        var paidOn = new DateOnly(year, month, day);

        Assert.HasCount(count, SpendSelection.Over30000([new("p1", paidOn, 90_000_00)], Quarter.Of(paidOn)));
    }

    [TestMethod]
    [DataRow(9_999_99L, 1)]
    [DataRow(10_000_00L, 1)]
    [DataRow(10_000_01L, 0)]
    public void A_contract_is_listed_when_its_value_does_not_exceed_10000_pounds(long pence, int count) =>
        Assert.HasCount(count, SpendSelection.UpTo10000([Small(pence)], Summer));

    [TestMethod]
    [DataRow("2026-06-30", 0)]
    [DataRow("2026-07-01", 1)]
    [DataRow("2026-07-02", 1)]
    public void A_contract_that_ended_before_the_quarter_is_not_listed(string end, int count)
    {
        var contract = Small(5_000_00) with { EndsOn = DateOnly.ParseExact(end, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

        Assert.HasCount(count, SpendSelection.UpTo10000([contract], Summer));
    }

    [TestMethod]
    public void A_contract_without_a_value_is_counted_apart()
    {
        Assert.IsEmpty(SpendSelection.UpTo10000([Small(null)], Summer));
        Assert.HasCount(1, SpendSelection.WithoutValue([Small(null)], Summer));
    }

    private static SpendItem Item(long pence) => new("s1", new DateOnly(2026, 8, 11), pence, "A supplier", "Repairs");

    private static SmallContract Small(long? pence) => new("c1", new DateOnly(2026, 5, 11), null, pence, ["A supplier"], "Repairs");
}
