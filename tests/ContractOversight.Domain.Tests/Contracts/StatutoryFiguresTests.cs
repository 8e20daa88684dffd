using System.Globalization;

using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Tests.Contracts;

[TestClass]
public sealed class StatutoryFiguresTests
{
    [TestMethod]
    [DataRow(StatutoryFigures.GoodsOrServices, "2025-02-23", null)]
    [DataRow(StatutoryFigures.GoodsOrServices, "2025-02-24", 214_904_00L)]
    [DataRow(StatutoryFigures.GoodsOrServices, "2025-12-31", 214_904_00L)]
    [DataRow(StatutoryFigures.GoodsOrServices, "2026-01-01", 207_720_00L)]
    [DataRow(StatutoryFigures.Works, "2025-12-31", 5_372_609_00L)]
    [DataRow(StatutoryFigures.Works, "2026-01-01", 5_193_000_00L)]
    [DataRow(StatutoryFigures.LightTouch, "2026-01-01", 663_540_00L)]
    [DataRow(StatutoryFigures.SioContract, "2012-11-21", 500_00L)]
    [DataRow(StatutoryFigures.SioContract, "2012-11-22", 10_000_00L)]
    [DataRow(StatutoryFigures.LargePayment, "2026-03-31", null)]
    [DataRow(StatutoryFigures.LargePayment, "2026-04-01", 30_000_00L)]
    public void A_figure_is_that_of_its_day(string code, string on, long? pence) =>
        Assert.AreEqual(pence, StatutoryFigures.AmountOn(code, DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [TestMethod]
    public void No_figure_has_two_amounts_on_one_day_and_each_names_its_source()
    {
        foreach (var rows in StatutoryFigures.All.GroupBy(f => f.Code).Select(g => g.OrderBy(f => f.ValidFrom).ToArray()))
        {
            Assert.IsTrue(rows.Zip(rows.Skip(1)).All(pair => pair.First.ValidTo?.AddDays(1) == pair.Second.ValidFrom), rows[0].Code);
            Assert.IsNull(rows[^1].ValidTo, rows[0].Code);
            Assert.IsTrue(rows.All(r => r.SourceKey.Length > 0));
        }
    }
}
