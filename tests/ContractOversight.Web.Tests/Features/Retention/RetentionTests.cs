using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Web.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.Retention;

[TestClass]
public sealed class RetentionTests
{
    [TestMethod]
    public async Task A_record_whose_time_is_over_is_listed_until_a_hold_blocks_it()
    {
        await using var site = new TestSite();
        var (officer, id) = await WithOldContractAsync(site);

        var before = await officer.GetAsync("/office/retention");
        var saved = await officer.PostFormAsync($"/office/contracts/{id}/hold", new() { ["Form.Reason"] = "Needed for the inquiry" });
        var after = await officer.GetAsync("/office/retention");

        Assert.Contains("OLD-1", before.Html.QuerySelectorAll("table")[0].TextContent);
        Assert.AreEqual("/office/retention", saved.Location);
        Assert.Contains("No record's time is over", after.Text);
        Assert.Contains("Needed for the inquiry", after.Text);
        Assert.AreEqual("Needed for the inquiry", await site.InRegisterAsync(db => db.AuditEntries
            .Where(entry => entry.ContractId == id && entry.Action == "changed").Select(entry => entry.Reason).SingleAsync()));
    }

    [TestMethod]
    public async Task Holding_without_a_reason_asks_for_one()
    {
        await using var site = new TestSite();
        var (officer, id) = await WithOldContractAsync(site);

        var page = await officer.PostFormAsync($"/office/contracts/{id}/hold", new() { ["Form.Reason"] = "" });

        Assert.AreEqual("Say why, for instance the dispute or inquiry it is needed for", page.Errors.Single());
    }

    [TestMethod]
    [DataRow(OversightRoles.Commissioner)]
    [DataRow(OversightRoles.Administrator)]
    public async Task Only_an_officer_can_hold_a_record(string role)
    {
        await using var site = new TestSite();
        var (_, id) = await WithOldContractAsync(site);
        var office = await site.InRegisterAsync(db => db.Offices.Select(row => row.Id).SingleAsync());
        var other = await site.SignedInAsync(role, office);

        var page = await other.GetAsync($"/office/contracts/{id}/hold");

        Assert.AreEqual(HttpStatusCode.Redirect, page.Status);
        Assert.Contains("/not-allowed", page.Location!);
    }

    [TestMethod]
    public async Task Another_offices_record_is_not_found()
    {
        await using var site = new TestSite();
        var (_, id) = await WithOldContractAsync(site);
        var stranger = await site.SignedInAsync(OversightRoles.Officer, await site.AddOfficeAsync("southmere"));

        var page = await stranger.GetAsync($"/office/contracts/{id}/hold");

        Assert.AreEqual(HttpStatusCode.NotFound, page.Status);
    }

    private static async Task<(Visitor Officer, int ContractId)> WithOldContractAsync(TestSite site)
    {
        var office = await site.AddOfficeAsync();
        var officer = await site.SignedInAsync(OversightRoles.Officer, office);
        var id = await site.InRegisterAsync(async db =>
        {
            var contract = Make.Contract(office, reference: "OLD-1");
            contract.SignedOn = new DateOnly(2010, 3, 1);
            contract.StartsOn = new DateOnly(2010, 4, 1);
            contract.EndsOn = new DateOnly(2013, 3, 31);
            db.Contracts.Add(contract);
            await db.SaveChangesAsync();
            return contract.Id;
        });
        return (officer, id);
    }
}
