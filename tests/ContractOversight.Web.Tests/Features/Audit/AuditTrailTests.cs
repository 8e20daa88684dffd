using ContractOversight.Data.People;
using ContractOversight.Web.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.Audit;

[TestClass]
public sealed class AuditTrailTests
{
    [TestMethod]
    public async Task The_trail_is_shown_and_found_whole()
    {
        await using var site = new TestSite();
        await site.AddOfficeAsync();
        var admin = await site.SignedInAsync(OversightRoles.Administrator, null);

        Assert.Contains("Office 1 added", (await admin.GetAsync("/admin/audit")).Text);
        Assert.Contains("The trail is whole", (await admin.PostFormAsync("/admin/audit", [], "/admin/audit/verify")).Text);
    }

    [TestMethod]
    public async Task An_entry_altered_by_hand_is_named()
    {
        await using var site = new TestSite();
        await site.AddOfficeAsync();
        var admin = await site.SignedInAsync(OversightRoles.Administrator, null);
        await site.InRegisterAsync(db => db.AuditEntries.Where(entry => entry.Id == 1).ExecuteUpdateAsync(row => row.SetProperty(entry => entry.ActorName, "somebody else")));

        var page = await admin.PostFormAsync("/admin/audit", [], "/admin/audit/verify");

        Assert.Contains("Entry 1: The entry was altered after it was written.", page.Text);
    }

    [TestMethod]
    public async Task Older_entries_are_a_page_further()
    {
        await using var site = new TestSite();
        await site.InRegisterAsync(async db =>
        {
            db.AddRange(Enumerable.Range(1, 60).Select(number => Make.Office($"office-{number}")));
            await db.SaveChangesAsync();
        });
        var admin = await site.SignedInAsync(OversightRoles.Administrator, null);

        var first = await admin.GetAsync("/admin/audit");
        var older = await admin.GetAsync(first.Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.HasCount(50, first.Html.QuerySelectorAll("tbody tr"));
        Assert.Contains("Office 1 added", older.Text);
    }
}
