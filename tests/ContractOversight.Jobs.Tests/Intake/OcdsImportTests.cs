using ContractOversight.Data.Intake;
using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Tests.Intake;

[TestClass]
public sealed class OcdsImportTests
{
    private const string Tender = """{"ocid":"ocds-x-1","id":"1","date":"2026-01-01T00:00:00Z","tag":["tender"],"tender":{"title":"Towels","value":{"amount":900,"currency":"GBP"}}}""";

    [TestMethod]
    public async Task A_later_release_brings_the_dates_up_to_date_and_keeps_the_publishers_ocid()
    {
        await using var trial = await ImportTrial.CreateAsync();
        await ImportAsync(trial, Award("1", "2026-04-01", "2028-03-31"));

        var report = await ImportAsync(trial, Award("1", "2026-04-01", "2029-03-31"));

        var contract = await trial.Register.InAsync(db => db.Contracts.SingleAsync());
        Assert.AreEqual((1, 0, 1), (report.Rows, report.Added, report.Updated));
        Assert.AreEqual(("ocds-x-1", new DateOnly(2029, 3, 31)), (contract.Ocid, contract.EndsOn));
    }

    [TestMethod]
    public async Task A_tender_that_becomes_two_awards_stays_one_agreement_and_gains_one()
    {
        await using var trial = await ImportTrial.CreateAsync();
        await ImportAsync(trial, Tender);
        var awards = Award("1", "2026-04-01", "2028-03-31", second: true);

        await ImportAsync(trial, awards);
        var again = await ImportAsync(trial, awards);

        Assert.AreEqual(2, await trial.Register.InAsync(db => db.Contracts.CountAsync()));
        Assert.AreEqual((0, 0, 1), (again.Added, again.Updated, again.Unchanged));
    }

    [TestMethod]
    public async Task An_older_file_that_still_says_tender_changes_nothing()
    {
        await using var trial = await ImportTrial.CreateAsync();
        await ImportAsync(trial, Award("1", "2026-04-01", "2028-03-31"));

        var report = await ImportAsync(trial, Tender);

        Assert.AreEqual((0, 0, 1), (report.Added, report.Updated, report.Unchanged));
    }

    [TestMethod]
    public async Task An_agreement_logged_by_hand_with_its_ocid_is_found()
    {
        await using var trial = await ImportTrial.CreateAsync();
        var byHand = Make.Contract(trial.Office.Id);
        byHand.Ocid = "ocds-x-1";
        await trial.Register.AddAsync(byHand);

        var report = await ImportAsync(trial, Award("1", "2026-04-01", "2028-03-31"));

        var contract = await trial.Register.InAsync(db => db.Contracts.SingleAsync());
        Assert.AreEqual((0, 1), (report.Added, report.Updated));
        Assert.AreEqual((byHand.Reference, RecordState.Draft), (contract.Reference, contract.State));
    }

    [TestMethod]
    public async Task Earlier_releases_of_a_file_are_accounted_for()
    {
        await using var trial = await ImportTrial.CreateAsync();

        var report = await ImportAsync(trial, Tender + "," + Award("2", "2026-04-01", "2028-03-31"));

        Assert.AreEqual((2, 1, 0, 0, 0, 1), report.Counts());
        Assert.Contains("earlier release", report.IgnoredRows.Single().Reason);
    }

    private static Task<Jobs.Intake.ImportReport> ImportAsync(ImportTrial trial, string releases) =>
        trial.ImportAsync(ImportKind.Ocds, $"{{\"releases\":[{releases}]}}", "releases.json");

    private static string Award(string release, string start, string end, bool second = false)
    {
        var one = $$"""{"id":"a1","title":"Towels","status":"active","value":{"amount":1000,"currency":"GBP"},"contractPeriod":{"startDate":"{{start}}T00:00:00Z","endDate":"{{end}}T00:00:00Z"},"suppliers":[{"id":"s","name":"Lindale Laundry Ltd"}]}""";
        var awards = second ? one + "," + one.Replace("a1", "a2", StringComparison.Ordinal).Replace("Towels", "Sheets", StringComparison.Ordinal) : one;
        return $$"""{"ocid":"ocds-x-1","id":"{{release}}-{{end}}","date":"2026-03-0{{release}}T00:00:00Z","tag":["award"],"tender":{"title":"Towels"},"awards":[{{awards}}],"parties":[{"id":"s","name":"Lindale Laundry Ltd","roles":["supplier"]}]}""";
    }
}
