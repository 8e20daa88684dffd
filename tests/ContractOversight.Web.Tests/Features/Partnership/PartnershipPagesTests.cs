using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Domain.Partnership;
using ContractOversight.Web.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.Partnership;

[TestClass]
public sealed class PartnershipPagesTests
{
    [TestMethod]
    public async Task Strangers_sign_in_commissioners_read_and_other_offices_find_nothing()
    {
        await using var site = new TestSite();
        var (officeId, address) = await PlaceAsync(site);
        var commissioner = await site.SignedInAsync(OversightRoles.Commissioner, officeId);
        var elsewhere = await site.SignedInAsync(OversightRoles.Officer, await site.AddOfficeAsync("southmere"));
        var stranger = site.Anonymous();

        Assert.AreEqual(HttpStatusCode.OK, (await commissioner.GetAsync(address)).Status);
        foreach (var page in new[] { address + "/place", address + "/duties/name" })
        {
            Assert.StartsWith("https://localhost/sign-in", (await stranger.GetAsync(page)).Location, page);
            Assert.Contains("/not-allowed", (await commissioner.GetAsync(page)).Location ?? "", page);
            Assert.AreEqual(HttpStatusCode.NotFound, (await elsewhere.GetAsync(page)).Status, page);
        }

        Assert.AreEqual(HttpStatusCode.NotFound, (await elsewhere.GetAsync(address)).Status);
        Assert.AreEqual(HttpStatusCode.NotFound, (await elsewhere.GetAsync("/office/contracts/999/partnership")).Status);
    }

    [TestMethod]
    public async Task Both_sides_place_the_arrangement_and_the_page_shows_the_gap_and_what_follows()
    {
        await using var site = new TestSite();
        var (officeId, address) = await PlaceAsync(site);
        var officer = await site.SignedInAsync(OversightRoles.Officer, officeId);

        var before = await officer.GetAsync(address);
        await officer.PostFormAsync(address + "/place", Placing("Client", form: "1", others: "5"));
        var page = await officer.FollowAsync(await officer.PostFormAsync(address + "/place", Placing("Provider", form: "4", others: "5")));

        Assert.Contains("Nobody has placed this arrangement yet", before.Text);
        Assert.Contains("The placing was saved", page.Text);
        Assert.Contains("By the client's account the papers are a contract but it is run on trust", page.Text);
        Assert.Contains("The client says 1, the provider 4.", page.Text);
        Assert.Contains("Name one person for each duty", page.Text);
        Assert.AreEqual(2, await site.InRegisterAsync(db => db.AuditEntries.CountAsync(row => row.Subject == "RelationPlacing")));
    }

    [TestMethod]
    public async Task What_nobody_said_is_not_known_and_no_gap_is_made_of_it()
    {
        await using var site = new TestSite();
        var (officeId, address) = await PlaceAsync(site);
        var officer = await site.SignedInAsync(OversightRoles.Officer, officeId);

        var page = await officer.FollowAsync(await officer.PostFormAsync(address + "/place", Placing("Client", form: "3", others: "")));

        var norms = page.Html.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("owe each other", StringComparison.Ordinal));
        Assert.AreEqual("Not known,Not known,Not known", string.Join(',', norms.QuerySelectorAll("td.numeric").Select(cell => cell.TextContent.Trim())));
    }

    [TestMethod]
    [DataRow("Form.Side", "", "Select whose view it is")]
    [DataRow("Form.PlacedBy", "", "Enter the role of whoever placed it")]
    [DataRow("Form.PlacedOn.Year", "2027", "The day must be today or in the past")]
    [DataRow("Form.Places[2].Place", "6", "Select a place between 1 and 5")]
    [DataRow("Form.Places[2].Place", "0", "Select a place between 1 and 5")]
    public async Task Placing_says_what_is_wrong(string field, string value, string error)
    {
        await using var site = new TestSite();
        var (officeId, address) = await PlaceAsync(site);
        var officer = await site.SignedInAsync(OversightRoles.Officer, officeId);
        var fields = Placing("Client", form: "1", others: "2");
        fields[field] = value;

        var page = await officer.PostFormAsync(address + "/place", fields);

        Assert.AreEqual(error, page.Errors.Single());
        Assert.AreEqual(0, await site.InRegisterAsync(db => db.RelationPlacings.CountAsync()));
    }

    [TestMethod]
    public async Task A_placing_without_any_place_is_refused()
    {
        await using var site = new TestSite();
        var (officeId, address) = await PlaceAsync(site);
        var officer = await site.SignedInAsync(OversightRoles.Officer, officeId);

        var page = await officer.PostFormAsync(address + "/place", Placing("Client", form: "", others: ""));

        Assert.AreEqual("Place the arrangement in at least one dimension", page.Errors.Single());
    }

    [TestMethod]
    public async Task Naming_somebody_for_the_same_duty_ends_the_earlier_entry()
    {
        await using var site = new TestSite();
        var (officeId, address) = await PlaceAsync(site);
        var officer = await site.SignedInAsync(OversightRoles.Officer, officeId);

        var empty = await officer.PostFormAsync(address + "/duties/name", []);
        await officer.PostFormAsync(address + "/duties/name", Duty("Answering complaints", "Service manager, provider"));
        var page = await officer.FollowAsync(await officer.PostFormAsync(address + "/duties/name", Duty("answering complaints", "Contract manager, office")));

        Assert.HasCount(3, empty.Errors);
        Assert.Contains("The duty has a name", page.Text);
        var duties = await site.InRegisterAsync(db => db.NamedDuties.OrderBy(row => row.Id).ToListAsync());
        Assert.AreEqual(Today.Date, duties[0].EndedOn);
        Assert.IsNull(duties[1].EndedOn);
        Assert.AreEqual(RelationSide.Provider, duties[0].Side);
        Assert.AreEqual(3, await site.InRegisterAsync(db => db.AuditEntries.CountAsync(row => row.Subject == "NamedDuty")));
    }

    private static async Task<(int OfficeId, string Address)> PlaceAsync(TestSite site)
    {
        var officeId = await site.AddOfficeAsync();
        var contractId = await site.InRegisterAsync(async db =>
        {
            var contract = Make.Contract(officeId);
            db.Add(contract);
            await db.SaveChangesAsync();
            return contract.Id;
        });
        return (officeId, $"/office/contracts/{contractId}/partnership");
    }

    private static Dictionary<string, string> Placing(string side, string form, string others)
    {
        var fields = new Dictionary<string, string>
        {
            ["Form.Side"] = side,
            ["Form.PlacedBy"] = "Contract manager",
            ["Form.PlacedOn.Day"] = "1",
            ["Form.PlacedOn.Month"] = "9",
            ["Form.PlacedOn.Year"] = "2026",
            ["Form.Places[0].Place"] = form,
        };
        for (var i = 1; i < 7; i++)
        {
            fields[$"Form.Places[{i}].Place"] = others;
        }

        return fields;
    }

    private static Dictionary<string, string> Duty(string duty, string holder) =>
        new() { ["Form.Duty"] = duty, ["Form.Holder"] = holder, ["Form.Side"] = "Provider" };
}
