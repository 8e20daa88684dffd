using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Web.Tests.Site;

namespace ContractOversight.Web.Tests.SignIn;

[TestClass]
public sealed class SignInTests
{
    [TestMethod]
    public async Task Signing_in_with_a_wrong_password_keeps_the_address_and_says_what_to_do()
    {
        await using var site = new TestSite();
        var visitor = site.Anonymous();

        var page = await visitor.PostFormAsync("/sign-in", new() { ["Email"] = "nobody@example.org", ["Password"] = "wrong" });

        Assert.AreEqual(HttpStatusCode.OK, page.Status);
        Assert.Contains("The e-mail address or password is wrong", page.Errors.Single());
        Assert.AreEqual("nobody@example.org", page.Html.QuerySelector("#Email")?.GetAttribute("value"));
    }

    [TestMethod]
    [DataRow(OversightRoles.Officer, "/office")]
    [DataRow(OversightRoles.Commissioner, "/oversight")]
    [DataRow(OversightRoles.Administrator, "/admin/users")]
    public async Task Each_role_starts_on_its_own_page(string role, string start)
    {
        await using var site = new TestSite();
        var visitor = await site.SignedInAsync(role, await site.AddOfficeAsync());

        var page = await visitor.GetAsync("/start");

        Assert.AreEqual(start, page.Location);
    }

    [TestMethod]
    public async Task Somebody_who_has_left_is_out_at_once()
    {
        await using var site = new TestSite();
        var visitor = await site.SignedInAsync(OversightRoles.Officer, await site.AddOfficeAsync(), "leaver@example.org");

        await site.InRegisterAsync(async db =>
        {
            var person = db.Users.Single(user => user.Email == "leaver@example.org");
            person.IsActive = false;
            person.SecurityStamp = Guid.NewGuid().ToString();
            await db.SaveChangesAsync();
        });

        Assert.AreEqual(HttpStatusCode.Redirect, (await visitor.GetAsync("/start")).Status);
        Assert.StartsWith("https://localhost/sign-in", (await visitor.GetAsync("/start")).Location);
    }

    [TestMethod]
    public async Task A_sign_in_never_sends_anybody_to_another_site()
    {
        await using var site = new TestSite();
        await site.SignedInAsync(OversightRoles.Officer, await site.AddOfficeAsync(), "officer@example.org");

        var page = await site.Anonymous().PostFormAsync(
            "/sign-in?returnUrl=https://evil.example/", new() { ["Email"] = "officer@example.org", ["Password"] = TestSite.Password }, "/sign-in");

        Assert.AreEqual("/start", page.Location);
    }
}
