using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Web.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.People;

[TestClass]
public sealed class PeopleTests
{
    [TestMethod]
    public async Task A_person_who_was_added_signs_in_with_the_password_that_was_shown()
    {
        await using var site = new TestSite();
        var office = await site.AddOfficeAsync();
        var admin = await site.SignedInAsync(OversightRoles.Administrator, null);

        var added = await admin.PostFormAsync("/admin/users/add", Filled(office));
        var signedIn = await site.Anonymous().PostFormAsync(
            "/sign-in", new() { ["Email"] = "robin@example.org", ["Password"] = added.Html.QuerySelector("#new-password")!.TextContent });

        Assert.AreEqual("/start", signedIn.Location);
        Assert.IsGreaterThan(0, await site.InRegisterAsync(db => db.AuditEntries.CountAsync(
            entry => entry.Subject == "OversightUser" && entry.Action == "added" && entry.Changes.Contains("robin@example.org"))));
    }

    [TestMethod]
    public async Task What_is_missing_is_asked_for()
    {
        await using var site = new TestSite();
        var admin = await site.SignedInAsync(OversightRoles.Administrator, null);

        var page = await admin.PostFormAsync("/admin/users/add", []);

        Assert.AreSequenceEqual(["Enter a name", "Enter an e-mail address", "Choose a role"], page.Errors);
    }

    [TestMethod]
    [DataRow("Email", "robin", "Enter an e-mail address in the correct form, like name@example.org")]
    [DataRow("OfficeId", "", "Choose the office that the person belongs to")]
    [DataRow("OfficeId", "999", "Choose the office that the person belongs to")]
    [DataRow("Role", "king", "Choose a role")]
    public async Task What_is_wrong_is_named(string field, string value, string expected)
    {
        await using var site = new TestSite();
        var fields = Filled(await site.AddOfficeAsync());
        fields[field] = value;

        var page = await (await site.SignedInAsync(OversightRoles.Administrator, null)).PostFormAsync("/admin/users/add", fields);

        Assert.AreEqual(expected, page.Errors.Single());
        Assert.AreEqual("Robin Marsh", page.Html.QuerySelector("#Name")!.GetAttribute("value"));
    }

    [TestMethod]
    public async Task Ending_access_signs_the_person_out_at_once_and_giving_it_back_lets_them_in()
    {
        await using var site = new TestSite();
        var officer = await site.SignedInAsync(OversightRoles.Officer, await site.AddOfficeAsync(), "officer@example.org");
        var admin = await site.SignedInAsync(OversightRoles.Administrator, null);
        var id = await IdOfAsync(site, "officer@example.org");

        await admin.PostFormAsync($"/admin/users/{id}", [], $"/admin/users/{id}/deactivate");
        var refused = await officer.GetAsync("/office");
        await admin.PostFormAsync($"/admin/users/{id}", [], $"/admin/users/{id}/reactivate");
        var back = await site.Anonymous().PostFormAsync("/sign-in", new() { ["Email"] = "officer@example.org", ["Password"] = TestSite.Password });

        Assert.Contains("/sign-in", refused.Location!);
        Assert.AreEqual("/start", back.Location);
    }

    [TestMethod]
    public async Task A_new_role_holds_at_once()
    {
        await using var site = new TestSite();
        var office = await site.AddOfficeAsync();
        await site.SignedInAsync(OversightRoles.Officer, office, "officer@example.org");
        var admin = await site.SignedInAsync(OversightRoles.Administrator, null);
        var id = await IdOfAsync(site, "officer@example.org");

        var changed = await admin.PostFormAsync($"/admin/users/{id}", new() { ["Role"] = OversightRoles.Commissioner }, $"/admin/users/{id}/role");
        var visitor = site.Anonymous();
        await visitor.PostFormAsync("/sign-in", new() { ["Email"] = "officer@example.org", ["Password"] = TestSite.Password });

        Assert.AreEqual("/admin/users", changed.Location);
        Assert.AreEqual(HttpStatusCode.OK, (await visitor.GetAsync("/oversight/questions")).Status);
    }

    [TestMethod]
    public async Task A_replaced_password_ends_the_old_one()
    {
        await using var site = new TestSite();
        await site.SignedInAsync(OversightRoles.Officer, await site.AddOfficeAsync(), "officer@example.org");
        var admin = await site.SignedInAsync(OversightRoles.Administrator, null);
        var id = await IdOfAsync(site, "officer@example.org");

        var page = await admin.PostFormAsync($"/admin/users/{id}", [], $"/admin/users/{id}/reset-password");
        var old = await site.Anonymous().PostFormAsync("/sign-in", new() { ["Email"] = "officer@example.org", ["Password"] = TestSite.Password });
        var fresh = await site.Anonymous().PostFormAsync(
            "/sign-in", new() { ["Email"] = "officer@example.org", ["Password"] = page.Html.QuerySelector("#new-password")!.TextContent });

        Assert.AreEqual((HttpStatusCode.OK, "/start"), (old.Status, fresh.Location));
    }

    [TestMethod]
    [DataRow("deactivate", "You cannot end your own access. Ask another administrator.")]
    [DataRow("role", "This person belongs to no office, so they can only be an administrator. Add them again with an office.")]
    public async Task The_last_administrator_cannot_lock_everybody_out(string action, string expected)
    {
        await using var site = new TestSite();
        var admin = await site.SignedInAsync(OversightRoles.Administrator, null, "admin@example.org");
        var id = await IdOfAsync(site, "admin@example.org");

        var page = await admin.PostFormAsync($"/admin/users/{id}", action == "role" ? new() { ["Role"] = OversightRoles.Officer } : [], $"/admin/users/{id}/{action}");

        Assert.AreEqual(expected, page.Errors.Single());
    }

    [TestMethod]
    public async Task An_unknown_person_is_not_found()
    {
        await using var site = new TestSite();
        var admin = await site.SignedInAsync(OversightRoles.Administrator, null);

        Assert.AreEqual(HttpStatusCode.NotFound, (await admin.GetAsync("/admin/users/nobody")).Status);
    }

    private static Dictionary<string, string> Filled(int office) => new()
    {
        ["Name"] = "Robin Marsh",
        ["Email"] = "robin@example.org",
        ["Role"] = OversightRoles.Officer,
        ["OfficeId"] = office.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static Task<string> IdOfAsync(TestSite site, string email) =>
        site.InRegisterAsync(db => db.Users.Where(user => user.Email == email).Select(user => user.Id).SingleAsync());
}
