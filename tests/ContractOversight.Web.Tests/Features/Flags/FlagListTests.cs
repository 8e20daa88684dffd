using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Web.Tests.Site;

namespace ContractOversight.Web.Tests.Features.Flags;

[TestClass]
public sealed class FlagListTests
{
    [TestMethod]
    public async Task Open_flags_and_the_history_are_kept_apart_and_the_history_says_what_cleared_them()
    {
        await using var site = new TestSite();
        var office = await site.AddOfficeAsync();
        await AddFlagsAsync(site, office);
        var visitor = await site.SignedInAsync(OversightRoles.Officer, office);

        var open = await visitor.GetAsync("/office/flags");
        var cleared = await visitor.GetAsync("/office/flags?cleared=true");

        Assert.HasCount(1, open.Html.QuerySelectorAll("tbody tr"));
        Assert.Contains("The condition was no longer found.", cleared.Html.QuerySelector("tbody")!.TextContent);
    }

    [TestMethod]
    [DataRow("rule=overdue-review", 1)]
    [DataRow("rule=no-owner", 0)]
    [DataRow("severity=Urgent", 1)]
    [DataRow("severity=Watch", 0)]
    public async Task The_list_is_narrowed_by_what_was_found_and_how_urgent_it_is(string filter, int expected)
    {
        await using var site = new TestSite();
        var office = await site.AddOfficeAsync();
        await AddFlagsAsync(site, office);
        var visitor = await site.SignedInAsync(OversightRoles.Commissioner, office);

        Assert.HasCount(expected, (await visitor.GetAsync("/office/flags?" + filter)).Html.QuerySelectorAll("tbody tr"));
    }

    [TestMethod]
    public async Task Fifty_flags_fill_a_page_and_the_next_page_holds_the_rest()
    {
        await using var site = new TestSite();
        var office = await site.AddOfficeAsync();
        await site.InRegisterAsync(async db =>
        {
            var contract = Make.Contract(office);
            db.Add(contract);
            await db.SaveChangesAsync();
            db.AddRange(Enumerable.Range(1, 51).Select(number => Make.Flag(contract.Id, office, subjectKey: $"action:{number}")));
            await db.SaveChangesAsync();
        });
        var visitor = await site.SignedInAsync(OversightRoles.Officer, office);

        var first = await visitor.GetAsync("/office/flags");
        var second = await visitor.GetAsync(first.Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.HasCount(50, first.Html.QuerySelectorAll("tbody tr"));
        Assert.HasCount(1, second.Html.QuerySelectorAll("tbody tr"));
    }

    [TestMethod]
    public async Task Another_offices_flags_are_not_there()
    {
        await using var site = new TestSite();
        var contract = await AddFlagsAsync(site, await site.AddOfficeAsync());
        var stranger = await site.SignedInAsync(OversightRoles.Officer, await site.AddOfficeAsync("southmere"));

        Assert.IsEmpty((await stranger.GetAsync("/office/flags")).Html.QuerySelectorAll("tbody tr"));
        Assert.AreEqual(HttpStatusCode.NotFound, (await stranger.GetAsync($"/office/contracts/{contract}/flags")).Status);
    }

    [TestMethod]
    public async Task An_agreements_own_flags_are_on_its_page_and_an_unknown_agreement_has_none()
    {
        await using var site = new TestSite();
        var office = await site.AddOfficeAsync();
        var contract = await AddFlagsAsync(site, office);
        var visitor = await site.SignedInAsync(OversightRoles.Officer, office);

        Assert.HasCount(2, (await visitor.GetAsync($"/office/contracts/{contract}/flags")).Html.QuerySelectorAll("tbody tr"));
        Assert.AreEqual(HttpStatusCode.NotFound, (await visitor.GetAsync("/office/contracts/999/flags")).Status);
    }

    private static Task<int> AddFlagsAsync(TestSite site, int office) => site.InRegisterAsync(async db =>
    {
        var contract = Make.Contract(office);
        db.Add(contract);
        await db.SaveChangesAsync();
        db.AddRange(Make.Flag(contract.Id, office), Make.Flag(contract.Id, office, ruleCode: "overdue-action", clearedOn: Today.Date));
        await db.SaveChangesAsync();
        return contract.Id;
    });
}
