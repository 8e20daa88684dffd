using ContractOversight.Data.Intake;
using ContractOversight.Jobs.Intake;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Tests.Intake;

[TestClass]
public sealed class MappingMemoryTests
{
    private const string Vague = "Party,When,How much,Remark\nLindale,01/04/2026,600,Towels\n";
    private const string Choice = """{"fields":{"Supplier":"Party","PaidOn":"When","Amount":"How much","Purpose":"Remark"}}""";

    [TestMethod]
    public async Task A_mapping_that_was_given_once_is_used_for_the_next_file_with_the_same_headings()
    {
        await using var trial = await ImportTrial.CreateAsync();
        await trial.ImportAsync(ImportKind.Spend, Vague, mapping: Choice);

        await trial.ImportAsync(ImportKind.Spend, Vague.Replace("600", "700", StringComparison.Ordinal));

        var lines = await trial.Register.InAsync(db => db.CostLines.OrderBy(line => line.Id).Select(line => line.Purpose + " " + line.AmountPence).ToListAsync());
        Assert.AreEqual("Towels 60000;Towels 70000", string.Join(';', lines));
    }

    [TestMethod]
    public async Task A_column_that_a_person_left_out_stays_left_out_the_next_time()
    {
        await using var trial = await ImportTrial.CreateAsync();
        const string Text = "Supplier,Payment date,Amount,Purpose\nLindale,01/04/2026,600,Secret\n";
        await trial.ImportAsync(ImportKind.Spend, Text, mapping: """{"fields":{"Purpose":""}}""");

        await trial.ImportAsync(ImportKind.Spend, Text.Replace("600", "700", StringComparison.Ordinal));

        Assert.IsTrue(await trial.Register.InAsync(db => db.CostLines.AllAsync(line => line.Purpose == null)));
    }

    [TestMethod]
    public async Task A_dry_run_remembers_no_mapping_and_what_is_only_recognised_is_not_remembered()
    {
        await using var trial = await ImportTrial.CreateAsync();

        await trial.ImportAsync(ImportKind.Spend, Vague, isDryRun: true, mapping: Choice);
        await trial.ImportAsync(ImportKind.Spend, "Supplier,Payment date,Amount\nLindale,01/04/2026,600\n");

        Assert.AreEqual(0, await trial.Register.InAsync(db => db.RememberedMappings.CountAsync()));
    }

    [TestMethod]
    public async Task A_mapping_that_names_a_column_the_file_lacks_is_refused_with_the_name()
    {
        await using var trial = await ImportTrial.CreateAsync();

        var refused = await Assert.ThrowsExactlyAsync<ImportRefusedException>(() =>
            trial.ImportAsync(ImportKind.Spend, Vague, mapping: """{"fields":{"Supplier":"Payee"}}"""));

        Assert.Contains("Payee", refused.Message);
    }
}
