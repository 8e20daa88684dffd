using ContractOversight.Data.Intake;
using ContractOversight.Domain.Costs;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Tests.Intake;

[TestClass]
public sealed class SpendImportTests
{
    private const string Headings = "Supplier,Payment date,Amount,Purpose,Contract reference\n";
    private const string Row = "Lindale Laundry Ltd,01/04/2026,\"1,234.50\",Towels,\n";

    [TestMethod]
    public async Task Payments_that_say_exactly_the_same_stay_two_and_are_pointed_out()
    {
        await using var trial = await ImportTrial.CreateAsync();

        var first = await trial.ImportAsync(ImportKind.Spend, Headings + Row + Row);
        var second = await trial.ImportAsync(ImportKind.Spend, Headings + Row + Row, "the same again.csv");

        Assert.AreEqual((3, 2, 0, 0, 0, 1), first.Counts());
        Assert.AreEqual((3, 0, 0, 2, 0, 1), second.Counts());
        Assert.Contains("2 rows stand in 1 groups", string.Join(' ', first.Notes));
        Assert.AreEqual(246_900L, await trial.Register.InAsync(db => db.CostLines.SumAsync(line => line.AmountPence)));
    }

    [TestMethod]
    public async Task A_third_payment_like_two_that_are_held_is_added_alone()
    {
        await using var trial = await ImportTrial.CreateAsync();
        await trial.ImportAsync(ImportKind.Spend, Headings + Row + Row);

        var report = await trial.ImportAsync(ImportKind.Spend, Headings + Row + Row + Row);

        Assert.AreEqual((4, 1, 0, 2, 0, 1), report.Counts());
    }

    [TestMethod]
    public async Task A_payment_carries_what_its_row_says()
    {
        await using var trial = await ImportTrial.CreateAsync();

        await trial.ImportAsync(ImportKind.Spend, Headings + Row);

        var line = await trial.Register.InAsync(db => db.CostLines.SingleAsync());
        Assert.AreEqual((CostKind.Payment, 2026, new DateOnly(2026, 4, 1), 123_450L, "Towels"), (line.Kind, line.FinancialYear, line.On, line.AmountPence, line.Purpose));
        Assert.AreEqual("Lindale Laundry Ltd", (await trial.Register.InAsync(db => db.Suppliers.SingleAsync())).Name);
    }

    [TestMethod]
    [DataRow("NM-1", true)]
    [DataRow("nm-1", true)]
    [DataRow("NM-9", false)]
    public async Task A_payment_belongs_to_the_agreement_its_row_names(string reference, bool isMatched)
    {
        await using var trial = await ImportTrial.CreateAsync();
        var contract = await trial.Register.AddAsync(Make.Contract(trial.Office.Id, reference: "NM-1"));

        await trial.ImportAsync(ImportKind.Spend, Headings + $"Lindale,01/04/2026,600,Towels,{reference}\n");

        var line = await trial.Register.InAsync(db => db.CostLines.SingleAsync());
        Assert.AreEqual(isMatched ? contract.Id : null, line.ContractId);
    }

    [TestMethod]
    [DataRow(1, true)]
    [DataRow(2, false)]
    public async Task A_payment_without_a_reference_belongs_to_its_suppliers_only_agreement_of_that_day(int agreements, bool isMatched)
    {
        await using var trial = await ImportTrial.CreateAsync();
        var supplier = await trial.Register.AddAsync(new Supplier { Name = "Lindale Laundry Ltd", FoldedName = SupplierName.Fold("Lindale Laundry Ltd") });
        for (var i = 0; i < agreements; i++)
        {
            var contract = await trial.Register.AddAsync(Make.Contract(trial.Office.Id, startsOn: new DateOnly(2026, 4, 1), endsOn: new DateOnly(2027, 3, 31)));
            await trial.Register.AddAsync(Make.PartyTo(contract.Id, supplier.Id));
        }

        await trial.ImportAsync(ImportKind.Spend, Headings + Row);

        Assert.AreEqual(isMatched, (await trial.Register.InAsync(db => db.CostLines.SingleAsync())).ContractId is not null);
    }

    [TestMethod]
    public async Task One_offices_payments_do_not_hide_the_same_rows_from_another()
    {
        await using var trial = await ImportTrial.CreateAsync();
        var other = await trial.Register.AddAsync(new Office { Code = "southmere", Name = "Southmere" });
        await trial.Register.AddAsync(Make.CostLine(other.Id));

        var report = await trial.ImportAsync(ImportKind.Spend, Headings + Row);

        Assert.AreEqual(1, report.Added);
    }
}
