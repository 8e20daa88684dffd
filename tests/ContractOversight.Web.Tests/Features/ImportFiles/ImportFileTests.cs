using System.Net;
using ContractOversight.Data.Intake;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.ImportFiles;

[TestClass]
public sealed class ImportFileTests
{
    [TestMethod]
    public async Task A_register_is_uploaded_checked_confirmed_and_saved_under_the_officers_name()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var sent = await desk.UploadAsync(ImportDesk.Register);
        var waiting = await desk.Officer.FollowAsync(sent);
        await desk.WorkAsync();
        var check = await desk.Officer.GetAsync(sent.Location!);
        var beforeConfirming = await desk.Site.InRegisterAsync(db => db.Contracts.CountAsync());
        await desk.Officer.PostFormAsync(sent.Location!, [], sent.Location + "/confirm");
        await desk.WorkAsync();
        var result = await desk.Officer.GetAsync(sent.Location!);

        Assert.AreEqual("3", waiting.Html.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content"));
        Assert.Contains("Nothing is saved yet", check.Text);
        Assert.Contains("£1,000.00", check.Text);
        Assert.Contains("31/02/2026", check.Text);
        Assert.AreEqual(0, beforeConfirming);
        Assert.Contains("The file was saved whole", result.Text);
        Assert.AreEqual("NM-1", await desk.Site.InRegisterAsync(db => db.Contracts.Select(contract => contract.Reference).SingleAsync()));
        var entry = await desk.Site.InRegisterAsync(db => db.AuditEntries.SingleAsync(entry => entry.Subject == "Contract"));
        Assert.AreEqual(("Test officer", "Imported from register.csv"), (entry.ActorName, entry.Reason));
    }

    [TestMethod]
    public async Task The_counts_of_the_check_add_up_and_every_refused_row_can_be_downloaded()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var (address, page) = await desk.CheckedAsync(ImportDesk.Register.Replace("31/02/2026", "=31/02/2026", StringComparison.Ordinal));
        using var download = await desk.Officer.Client.GetAsync(address + "/refused-rows.csv");

        var counts = page.Html.QuerySelectorAll("table")[0].QuerySelectorAll("td").Select(cell => cell.TextContent.Trim());
        Assert.AreEqual("1 0 0 1 1 3", string.Join(' ', counts));
        var text = await download.Content.ReadAsStringAsync();
        Assert.StartsWith("\uFEFFSheet,Row,Column,Value,Reason\r\n\"register\",3,\"Start date\",\"'=31/02/2026\",", text);
    }

    [TestMethod]
    public async Task The_same_file_again_says_that_nothing_would_change_and_that_nothing_did()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var (first, _) = await desk.CheckedAsync(ImportDesk.Register);
        await desk.Officer.PostFormAsync(first, [], first + "/confirm");
        await desk.WorkAsync();

        var (second, check) = await desk.CheckedAsync(ImportDesk.Register, "another name.csv");
        await desk.Officer.PostFormAsync(second, [], second + "/confirm");
        await desk.WorkAsync();
        var result = await desk.Officer.GetAsync(second);

        Assert.Contains("This very file was saved before", check.Text);
        Assert.Contains("Saving it would change nothing", check.Text);
        Assert.Contains("Nothing changed", result.Text);
        Assert.HasCount(1, desk.KeptFiles);
    }

    [TestMethod]
    public async Task A_column_that_is_corrected_is_used_and_remembered_for_the_next_file_of_its_source()
    {
        const string Spend = "Supplier,Payment date,Amount,Purpose,Remarks\nLindale,01/04/2026,600,no,Towels\n";
        await using var desk = await ImportDesk.OpenAsync();
        var (address, _) = await desk.CheckedAsync(Spend, "april.csv");

        await desk.Officer.PostFormAsync(address, new() { ["fields[Purpose]"] = "Remarks" }, address + "/columns");
        await desk.WorkAsync();
        var check = await desk.Officer.GetAsync(address);
        await desk.Officer.PostFormAsync(address, [], address + "/confirm");
        await desk.WorkAsync();
        var (_, next) = await desk.CheckedAsync(Spend.Replace("600", "700", StringComparison.Ordinal), "may.csv");

        Assert.AreEqual("Remarks", check.Html.QuerySelector("#field-Purpose option[selected]")?.TextContent);
        Assert.AreEqual("Towels", await desk.Site.InRegisterAsync(db => db.CostLines.Select(line => line.Purpose).SingleAsync()));
        Assert.AreEqual("Remarks", next.Html.QuerySelector("#field-Purpose option[selected]")?.TextContent);
    }

    [TestMethod]
    public async Task A_file_that_is_given_up_is_deleted_and_nothing_is_saved()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var (address, _) = await desk.CheckedAsync(ImportDesk.Register);

        await desk.Officer.PostFormAsync(address, [], address + "/abandon");

        Assert.AreEqual(ImportState.Abandoned, (await desk.LastAsync()).State);
        Assert.IsEmpty(desk.KeptFiles);
        Assert.AreEqual(0, await desk.Site.InRegisterAsync(db => db.Contracts.CountAsync()));
    }

    [TestMethod]
    [DataRow("Title,Supplier\nTowels,Lindale\n", "register.csv", "Register")]
    [DataRow("PK\u0003\u0004 not a workbook", "register.xlsx", "Register")]
    [DataRow("{\"releases\":[{\"ocid\":", "releases.json", "Ocds")]
    public async Task A_file_that_is_refused_says_why_and_is_not_kept(string text, string name, string kind)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var (_, page) = await desk.CheckedAsync(text, name, kind);

        Assert.AreEqual(ImportState.Refused, (await desk.LastAsync()).State);
        Assert.Contains("Nothing was saved, and the file was deleted", page.Text);
        Assert.IsEmpty(desk.KeptFiles);
    }

    [TestMethod]
    [DataRow("", "register.csv", "", "The file is empty")]
    [DataRow("Dear all,\nsee below\n", "letter.csv", "", "The file could not be recognised")]
    [DataRow("Supplier,Amount\n", "a.csv", "Poem", "Select what the file holds")]
    public async Task What_cannot_be_uploaded_is_said_beside_the_field(string text, string name, string kind, string problem)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var page = await desk.UploadAsync(text, name, kind);

        Assert.AreEqual(HttpStatusCode.OK, page.Status);
        Assert.StartsWith(problem, page.Errors.Single());
        Assert.IsEmpty(desk.KeptFiles);
        Assert.AreEqual(0, await desk.Site.InRegisterAsync(db => db.Imports.CountAsync()));
    }

    [TestMethod]
    public async Task Nothing_chosen_asks_for_a_file()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var page = await desk.Officer.PostFormAsync("/office/imports/upload", []);

        Assert.AreEqual("Select a file", page.Errors.Single());
    }

    [TestMethod]
    public async Task A_request_larger_than_any_file_that_is_taken_is_answered_with_a_page_that_says_so()
    {
        await using var desk = await ImportDesk.OpenAsync();

        using var content = new ByteArrayContent([1]);
        content.Headers.ContentLength = 200L * 1024 * 1024;
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        using var answer = await desk.Officer.Client.PostAsync("/office/imports/upload", content);

        Assert.AreEqual(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("The file is too large", await answer.Content.ReadAsStringAsync());
    }

    [TestMethod]
    [DataRow("../../x.csv", "x.csv")]
    [DataRow("C:\\files\\x.csv", "x.csv")]
    [DataRow("\u202ex.csv", "x.csv")]
    [DataRow("<b>x.csv", "<b>x.csv")]
    public async Task A_name_with_tricks_is_shown_as_text_and_never_becomes_a_path(string name, string shown)
    {
        await using var desk = await ImportDesk.OpenAsync();

        var (_, page) = await desk.CheckedAsync(ImportDesk.Register, name);

        Assert.AreEqual(shown, (await desk.LastAsync()).FileName);
        Assert.AreEqual($"Check the import of {shown}", page.Html.QuerySelector("h1")?.TextContent);
    }
}
