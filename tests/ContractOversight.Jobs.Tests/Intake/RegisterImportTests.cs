using ContractOversight.Data.Intake;
using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Tests.Intake;

[TestClass]
public sealed class RegisterImportTests
{
    private const string Headings = "Contract reference,Title,Supplier,Start date,End date,Total value\n";
    private const string Towels = "NM-1,Towels,Lindale Laundry Ltd,01/04/2026,31/03/2028,1000\n";

    [TestMethod]
    public async Task A_changed_value_updates_the_agreement_and_the_trail_says_which_file_did_it()
    {
        await using var trial = await ImportTrial.CreateAsync();
        await trial.ImportAsync(ImportKind.Register, Headings + Towels);

        var report = await trial.ImportAsync(ImportKind.Register, Headings + Towels.Replace("1000", "1250.50", StringComparison.Ordinal), "second.csv");

        Assert.AreEqual((2, 0, 1, 0, 0, 1), report.Counts());
        Assert.AreEqual(125_050L, (await OnlyAsync(trial)).CurrentValuePence);
        var entry = await trial.Register.InAsync(db => db.AuditEntries.OrderBy(entry => entry.Id).LastAsync(entry => entry.Subject == "Contract"));
        Assert.AreEqual("Imported from second.csv", entry.Reason);
        Assert.Contains("125050", entry.Changes);
    }

    [TestMethod]
    public async Task The_awarded_value_stays_what_it_was_when_the_current_value_changes()
    {
        await using var trial = await ImportTrial.CreateAsync();
        await trial.ImportAsync(ImportKind.Register, Headings + Towels);

        await trial.ImportAsync(ImportKind.Register, Headings + Towels.Replace("1000", "1250", StringComparison.Ordinal));

        Assert.AreEqual(100_000L, (await OnlyAsync(trial)).AwardedValuePence);
    }

    [TestMethod]
    [DataRow("Contract reference,Title,Supplier,Start date,End date,Total value\nNM-1,Towels,,,,\n")]
    [DataRow("Contract reference,Supplier,Start date,End date\nNM-1,Lindale Laundry Ltd,01/04/2026,31/03/2028\n")]
    public async Task What_a_file_leaves_blank_or_out_is_not_erased(string second)
    {
        await using var trial = await ImportTrial.CreateAsync();
        await trial.ImportAsync(ImportKind.Register, Headings + Towels);

        var report = await trial.ImportAsync(ImportKind.Register, second);

        var contract = await OnlyAsync(trial);
        Assert.AreEqual((0, 0, 1), (report.Added, report.Updated, report.Unchanged));
        Assert.AreEqual(("Towels", new DateOnly(2026, 4, 1), new DateOnly(2028, 3, 31), 100_000L), (contract.Title, contract.StartsOn, contract.EndsOn, contract.CurrentValuePence));
    }

    [TestMethod]
    [DataRow("1000", RecordState.Approved)]
    [DataRow("1000.01", RecordState.Draft)]
    public async Task An_approved_record_lapses_to_a_draft_only_when_the_file_changes_it(string value, RecordState state)
    {
        await using var trial = await ImportTrial.CreateAsync();
        await trial.ImportAsync(ImportKind.Register, Headings + Towels);
        await trial.Register.InAsync(db => db.Contracts.ExecuteUpdateAsync(row => row.SetProperty(contract => contract.State, RecordState.Approved)));

        await trial.ImportAsync(ImportKind.Register, Headings + Towels.Replace("1000", value, StringComparison.Ordinal));

        Assert.AreEqual(state, (await OnlyAsync(trial)).State);
    }

    [TestMethod]
    public async Task Parts_of_one_reference_are_found_again_although_one_title_changed_and_the_rows_changed_places()
    {
        await using var trial = await ImportTrial.CreateAsync();
        const string North = "NM-7,Vans north,Lindale,01/04/2026,31/03/2028,1000\n";
        const string South = "NM-7,Vans south,Lindale,01/05/2026,31/03/2028,2000\n";
        await trial.ImportAsync(ImportKind.Register, Headings + North + South);

        var report = await trial.ImportAsync(ImportKind.Register, Headings + South.Replace("south", "south and coast", StringComparison.Ordinal) + North);

        var references = await trial.Register.InAsync(db => db.Contracts.OrderBy(contract => contract.Reference).Select(contract => contract.Reference + "=" + contract.Title).ToListAsync());
        Assert.AreEqual((0, 1, 1), (report.Added, report.Updated, report.Unchanged));
        Assert.AreEqual("NM-7=Vans north;NM-7/2=Vans south and coast", string.Join(';', references));
    }

    [TestMethod]
    public async Task A_contract_that_follows_under_the_old_reference_and_another_title_is_a_new_agreement()
    {
        await using var trial = await ImportTrial.CreateAsync();
        await trial.ImportAsync(ImportKind.Register, Headings + Towels);

        var report = await trial.ImportAsync(ImportKind.Register, Headings + "NM-1,Towels and sheets,Lindale,01/04/2028,31/03/2030,2000\n");

        Assert.AreEqual((1, 0), (report.Added, report.Updated));
    }

    [TestMethod]
    public async Task A_reference_in_other_capitals_means_the_same_agreement()
    {
        await using var trial = await ImportTrial.CreateAsync();
        await trial.ImportAsync(ImportKind.Register, Headings + Towels);

        var report = await trial.ImportAsync(ImportKind.Register, Headings + Towels.Replace("NM-1", "nm-1", StringComparison.Ordinal));

        Assert.AreEqual((0, 0, 1), (report.Added, report.Updated, report.Unchanged));
    }

    [TestMethod]
    public async Task More_rows_than_one_batch_with_repeated_references_are_the_same_in_dry_run_save_and_second_save()
    {
        await using var trial = await ImportTrial.CreateAsync();
        var text = Headings + string.Concat(Enumerable.Range(0, 1_200).Select(i => $"R-{i % 600},Lot {i / 600} of {i % 600},Supplier {i % 7},0{1 + (i / 600)}/04/2026,31/03/2028,{i}\n"));

        var dry = await trial.ImportAsync(ImportKind.Register, text, isDryRun: true);
        var saved = await trial.ImportAsync(ImportKind.Register, text);
        var again = await trial.ImportAsync(ImportKind.Register, text);

        Assert.AreEqual((1_201, 1_200, 0, 0, 0, 1), dry.Counts());
        Assert.AreEqual(dry.Counts(), saved.Counts());
        Assert.AreEqual((1_201, 0, 0, 1_200, 0, 1), again.Counts());
    }

    [TestMethod]
    public async Task A_start_after_the_end_that_is_held_is_refused_with_what_to_do_and_the_other_rows_are_saved()
    {
        await using var trial = await ImportTrial.CreateAsync();
        await trial.ImportAsync(ImportKind.Register, Headings + Towels);

        var report = await trial.ImportAsync(ImportKind.Register, "Contract reference,Title,Supplier,Start date,Total value\nNM-1,Towels,Lindale Laundry Ltd,01/04/2029,900\nNM-2,Sheets,Lindale Laundry Ltd,01/04/2029,700\n");

        var refusal = report.Refusals.Single();
        Assert.AreEqual((2, "Start", "1 April 2029"), (refusal.Row, refusal.Column, refusal.Value));
        Assert.Contains("31 March 2028", refusal.Reason);
        Assert.AreEqual((3, 1, 1, 1, 70_000L), (report.Rows, report.Added, report.Refused, report.Ignored, report.TotalPence));
    }

    [TestMethod]
    public async Task A_second_supplier_joins_and_nobody_has_the_whole_any_more()
    {
        await using var trial = await ImportTrial.CreateAsync();
        await trial.ImportAsync(ImportKind.Register, Headings + Towels);

        var report = await trial.ImportAsync(ImportKind.Register, Headings + Towels + Towels.Replace("Lindale Laundry Ltd", "Fellside Linen Ltd", StringComparison.Ordinal));

        var shares = await trial.Register.InAsync(db => db.ContractSuppliers.Select(party => party.ShareBasisPoints).ToListAsync());
        Assert.AreEqual((3, 0, 2, 0, 0, 1), report.Counts());
        Assert.HasCount(2, shares);
        Assert.IsTrue(shares.TrueForAll(share => share is null));
    }

    private static Task<Contract> OnlyAsync(ImportTrial trial) => trial.Register.InAsync(db => db.Contracts.SingleAsync());
}
