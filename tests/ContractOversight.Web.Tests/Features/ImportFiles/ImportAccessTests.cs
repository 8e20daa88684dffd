using System.Net;
using ContractOversight.Data.People;

namespace ContractOversight.Web.Tests.Features.ImportFiles;

[TestClass]
public sealed class ImportAccessTests
{
    private static readonly string[] Pages = ["/office/imports", "/office/imports/upload", "/office/imports/1", "/office/imports/1/refused-rows.csv"];
    private static readonly string[] Actions = ["/office/imports/1/columns", "/office/imports/1/confirm", "/office/imports/1/abandon"];

    [TestMethod]
    [DataRow(OversightRoles.Commissioner)]
    [DataRow(OversightRoles.Administrator)]
    [DataRow(null)]
    public async Task Only_officers_see_imports(string? role)
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.CheckedAsync(ImportDesk.Register);
        var visitor = role is null ? desk.Site.Anonymous()
            : await desk.Site.SignedInAsync(role, role == OversightRoles.Administrator ? null : desk.OfficeId);

        foreach (var address in Pages)
        {
            var page = await visitor.GetAsync(address);

            Assert.AreEqual(HttpStatusCode.Redirect, page.Status, address);
            Assert.Contains(role is null ? "/sign-in" : "/not-allowed", page.Location!, address);
        }
    }

    [TestMethod]
    public async Task Another_offices_import_is_not_found_and_cannot_be_decided_about()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.CheckedAsync(ImportDesk.Register);
        var other = await desk.Site.SignedInAsync(OversightRoles.Officer, await desk.Site.AddOfficeAsync("southmere"));

        var list = await other.GetAsync("/office/imports");
        var page = await other.GetAsync("/office/imports/1");

        Assert.Contains("No file was imported yet", list.Text);
        Assert.AreEqual(HttpStatusCode.NotFound, page.Status);
        var token = (await other.GetAsync("/office/imports/upload")).Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var address in Actions)
        {
            using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
            using var answer = await other.Client.PostAsync(address, form);
            Assert.AreEqual(HttpStatusCode.NotFound, answer.StatusCode, address);
        }
    }

    [TestMethod]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var (address, _) = await desk.CheckedAsync(ImportDesk.Register);

        using var form = new FormUrlEncodedContent([]);
        using var answer = await desk.Officer.Client.PostAsync(address + "/confirm", form);

        Assert.AreEqual(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [TestMethod]
    public async Task An_unknown_import_is_not_found()
    {
        await using var desk = await ImportDesk.OpenAsync();

        Assert.AreEqual(HttpStatusCode.NotFound, (await desk.Officer.GetAsync("/office/imports/99")).Status);
    }
}
