using System.Text.Json;

namespace ContractOversight.Web.Tests.Verbs;

/// <summary>The import verb as an operator's script meets it: exit codes, output and the report.</summary>
[TestClass]
public sealed class ImportVerbTests
{
    private const string Good = "Contract reference,Title,Supplier,Start date,End date,Total value\nNM-1,Towels,Lindale Laundry Ltd,01/04/2026,31/03/2028,\"£1,234.50\"\n";
    private const string WithFault = Good + "NM-2,Sheets,Lindale Laundry Ltd,31/02/2026,31/03/2028,500\n";

    [TestMethod]
    public async Task A_dry_run_a_save_a_second_save_and_a_fault_each_tell_the_script_what_happened()
    {
        using var program = new ProgramRun();
        var good = program.Write("good.csv", Good);
        var withFault = program.Write("fault.csv", WithFault);
        await program.RunAsync("office", "add", "northmere", "--name", "Northmere");

        var dry = await program.RunAsync("import", "register", good, "--office", "northmere", "--dry-run");
        var saved = await program.RunAsync("import", "register", good, "--office", "northmere");
        var again = await program.RunAsync("import", "register", good, "--office", "northmere");
        var fault = await program.RunAsync("import", "register", withFault, "--office", "northmere", "--report", Path.Combine(program.Folder, "report.json"));

        Assert.AreEqual((0, "good.csv: 2 rows: 1 added, 0 updated, 0 unchanged, 0 refused, 1 ignored. Total £1,234.50. Nothing was saved (dry run).\n", ""), dry);
        Assert.AreEqual((0, "good.csv: 2 rows: 1 added, 0 updated, 0 unchanged, 0 refused, 1 ignored. Total £1,234.50.\n", ""), saved);
        Assert.AreEqual((0, "good.csv: 2 rows: 0 added, 0 updated, 1 unchanged, 0 refused, 1 ignored. Total £1,234.50.\n", ""), again);
        Assert.AreEqual((2, "fault.csv: 3 rows: 0 added, 0 updated, 1 unchanged, 1 refused, 1 ignored. Total £1,234.50.\n"), (fault.Exit, fault.Said));
        Assert.Contains("row 3, Start date", fault.Complained);
        AssertReport(await File.ReadAllTextAsync(Path.Combine(program.Folder, "report.json")));
    }

    [TestMethod]
    public async Task What_cannot_be_done_fails_with_one_plain_sentence_and_writes_nothing()
    {
        using var program = new ProgramRun();
        var good = program.Write("good.csv", Good);
        var letter = program.Write("letter.csv", "Dear all,\nsee below\n");
        var badMapping = program.Write("mapping.json", "{\"columns\":{}}");
        await program.RunAsync("office", "add", "northmere", "--name", "Northmere");

        var noOffice = await program.RunAsync("import", "register", good, "--office", "nowhere");
        var noFile = await program.RunAsync("import", "register", Path.Combine(program.Folder, "missing.csv"), "--office", "northmere");
        var wrongFile = await program.RunAsync("import", "register", letter, "--office", "northmere");
        var wrongMapping = await program.RunAsync("import", "register", good, "--office", "northmere", "--mapping", badMapping);

        foreach (var (answer, words) in new[] { (noOffice, "nowhere"), (noFile, "missing.csv"), (wrongFile, "Nothing was saved"), (wrongMapping, "mapping.json") })
        {
            Assert.AreEqual((1, ""), (answer.Exit, answer.Said));
            Assert.Contains(words, answer.Complained);
            Assert.DoesNotContain("Exception", answer.Complained);
            Assert.DoesNotContain("   at ", answer.Complained);
        }
    }

    [TestMethod]
    public async Task A_mapping_file_says_which_column_is_which()
    {
        using var program = new ProgramRun();
        var vague = program.Write("vague.csv", "Party,When,How much\nLindale,01/04/2026,600\n");
        var mapping = program.Write("mapping.json", """{"fields":{"Supplier":"Party","PaidOn":"When","Amount":"How much"}}""");
        await program.RunAsync("office", "add", "northmere", "--name", "Northmere");

        var answer = await program.RunAsync("import", "spend", vague, "--office", "northmere", "--mapping", mapping);

        Assert.AreEqual(0, answer.Exit, answer.Complained);
        Assert.Contains("1 added", answer.Said);
    }

    [TestMethod]
    [DataRow("import")]
    [DataRow("import register")]
    [DataRow("import spend")]
    [DataRow("import readings")]
    [DataRow("import ocds")]
    public async Task Every_import_verb_explains_itself(string verb)
    {
        using var program = new ProgramRun();

        var answer = await program.RunAsync([.. verb.Split(' '), "--help"]);

        Assert.AreEqual((0, ""), (answer.Exit, answer.Complained));
        Assert.Contains("Usage:", answer.Said);
    }

    private static void AssertReport(string json)
    {
        using var report = JsonDocument.Parse(json);
        Assert.AreEqual(
            "source sha256 kind office dryRun rows added updated unchanged refused ignored totalPence refusals ignoredRows",
            string.Join(' ', report.RootElement.EnumerateObject().Select(property => property.Name)));
        Assert.AreEqual(
            "sheet row column value reason",
            string.Join(' ', report.RootElement.GetProperty("refusals")[0].EnumerateObject().Select(property => property.Name)));
        Assert.AreEqual(
            "sheet row reason",
            string.Join(' ', report.RootElement.GetProperty("ignoredRows")[0].EnumerateObject().Select(property => property.Name)));
        Assert.AreEqual(
            "fault.csv register northmere False 3 123450",
            string.Join(' ', new[] { "source", "kind", "office", "dryRun", "rows", "totalPence" }.Select(name => report.RootElement.GetProperty(name).ToString())));
    }
}
