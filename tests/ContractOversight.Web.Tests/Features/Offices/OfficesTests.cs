using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Web.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.Offices;

[TestClass]
public sealed class OfficesTests
{
    [TestMethod]
    public async Task An_office_is_added_and_revised_and_keeps_its_code()
    {
        await using var site = new TestSite();
        var admin = await site.SignedInAsync(OversightRoles.Administrator, null);

        var added = await admin.PostFormAsync("/admin/offices/add", new() { ["Code"] = "northmere", ["Name"] = "Northmere office" });
        await admin.PostFormAsync("/admin/offices/1/revise", new() { ["Name"] = "Office for Northmere", ["Code"] = "changed", ["PoliceArea"] = "Northmere" });

        Assert.AreEqual("/admin/offices", added.Location);
        var office = await site.InRegisterAsync(db => db.Offices.SingleAsync());
        Assert.AreEqual(("northmere", "Office for Northmere", "Northmere"), (office.Code, office.Name, office.PoliceArea));
        Assert.AreEqual(2, await site.InRegisterAsync(db => db.AuditEntries.CountAsync(entry => entry.Subject == "Office")));
    }

    [TestMethod]
    [DataRow("", "Northmere", "Enter a code")]
    [DataRow("Northmere", "Northmere", "The code must be 2 to 20 lower-case letters, digits and hyphens, beginning with a letter")]
    [DataRow("southmere", "", "Enter a name")]
    [DataRow("northmere", "Northmere", "Another office has this code. Choose a different one")]
    public async Task What_is_wrong_is_named(string code, string name, string expected)
    {
        await using var site = new TestSite();
        await site.AddOfficeAsync();

        var page = await (await site.SignedInAsync(OversightRoles.Administrator, null))
            .PostFormAsync("/admin/offices/add", new() { ["Code"] = code, ["Name"] = name });

        Assert.AreEqual(expected, page.Errors.Single());
    }

    [TestMethod]
    public async Task An_unknown_office_is_not_found()
    {
        await using var site = new TestSite();

        Assert.AreEqual(HttpStatusCode.NotFound, (await (await site.SignedInAsync(OversightRoles.Administrator, null)).GetAsync("/admin/offices/9/revise")).Status);
    }
}
