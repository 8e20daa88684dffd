using System.Net;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Web.Tests.Features.Contracts;

[TestClass]
public sealed class LogContractTests
{
    [TestMethod]
    public async Task A_kind_a_reference_and_a_title_make_a_draft()
    {
        await using var office = await Office.OpenAsync();

        var saved = await office.Officer.PostFormAsync(
            "/office/contracts/log", new() { ["Kind"] = "Grant", ["Reference"] = " G-1 ", ["Title"] = "Youth outreach" });

        var contract = await office.Site.InRegisterAsync(db => Task.FromResult(db.Contracts.Single()));
        Assert.AreEqual($"/office/contracts/{contract.Id}/sections", saved.Location);
        Assert.AreEqual((AgreementKind.Grant, "G-1", RecordState.Draft), (contract.Kind, contract.Reference, contract.State));
        Assert.AreEqual("Contract added: ", (await office.AuditAsync(contract.Id)).Single());
        Assert.Contains("The draft is saved", (await office.Officer.FollowAsync(saved)).Text);
    }

    [TestMethod]
    public async Task Each_missing_answer_is_asked_for_and_what_was_typed_stays()
    {
        await using var office = await Office.OpenAsync();

        var page = await office.Officer.PostFormAsync("/office/contracts/log", new() { ["Title"] = "Youth outreach" });

        Assert.AreEqual(HttpStatusCode.OK, page.Status);
        Assert.AreSequenceEqual(["Select what kind of agreement it is", "Enter a reference"], page.Errors);
        Assert.AreEqual("Youth outreach", page.Html.QuerySelector("#Title")?.GetAttribute("value"));
    }

    [TestMethod]
    public async Task A_reference_in_use_is_refused_and_another_offices_reference_is_not()
    {
        await using var office = await Office.OpenAsync();
        await office.AddAsync("C-1");
        await office.AddAsync("C-2", officeId: await office.Site.AddOfficeAsync("southmere"));

        var taken = await office.Officer.PostFormAsync("/office/contracts/log", new() { ["Kind"] = "Contract", ["Reference"] = "C-1", ["Title"] = "Again" });
        var free = await office.Officer.PostFormAsync("/office/contracts/log", new() { ["Kind"] = "Contract", ["Reference"] = "C-2", ["Title"] = "Ours" });

        Assert.Contains("Reference C-1 is already used", taken.Errors.Single());
        Assert.AreEqual(HttpStatusCode.Redirect, free.Status);
    }

    [TestMethod]
    public async Task One_of_each_kind_is_listed_with_its_own_total()
    {
        await using var office = await Office.OpenAsync();
        foreach (var kind in Enum.GetValues<AgreementKind>())
        {
            await office.AddAsync($"K-{kind}", kind, contract => contract.CurrentValuePence = 1_000_00 * ((int)kind + 1));
        }

        var page = await office.Officer.GetAsync("/office/contracts");

        Assert.HasCount(7, page.Html.QuerySelectorAll("a[href^='/office/contracts/']").Where(link => link.TextContent.StartsWith("Agreement K-", StringComparison.Ordinal)));
        Assert.Contains("£4,000", page.Html.QuerySelector("tr[data-kind='Grant']")!.TextContent);
        Assert.Contains("£26,000", page.Html.QuerySelector("tr[data-kind='all']")!.TextContent);
    }

    [TestMethod]
    public async Task A_grants_sections_do_not_ask_how_it_was_procured()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddAsync("G-1", AgreementKind.Grant);

        var page = await office.Officer.GetAsync($"/office/contracts/{id}/sections");

        Assert.DoesNotContain("How it was procured", page.Text);
        Assert.Contains("Value for money", page.Text);
        Assert.AreEqual(HttpStatusCode.NotFound, (await office.Officer.GetAsync($"/office/contracts/{id}/sections/procurement")).Status);
    }
}
