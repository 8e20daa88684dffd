using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Web.Tests.Features.Worklist;

[TestClass]
public sealed class WorklistTests
{
    [TestMethod]
    public async Task Each_thing_to_do_is_in_its_part_with_the_page_on_which_it_is_done()
    {
        await using var site = new TestSite();
        var office = await site.AddOfficeAsync();
        var (late, soon, draft) = await site.InRegisterAsync(async db =>
        {
            var late = Make.Contract(office, nextReviewDue: Today.Date.AddDays(-1));
            var soon = Make.Contract(office, nextReviewDue: Today.Date.AddDays(90));
            var later = Make.Contract(office, nextReviewDue: Today.Date.AddDays(91));
            var draft = Make.Contract(office, state: RecordState.Draft);
            db.AddRange(late, soon, later, draft);
            await db.SaveChangesAsync();
            var kpi = Make.Kpi(late.Id);
            db.Add(kpi);
            await db.SaveChangesAsync();
            db.AddRange(Make.KpiVersion(kpi.Id), Make.Reading(kpi.Id, new DateOnly(2026, 7, 1), 97), Make.Reading(kpi.Id, new DateOnly(2026, 8, 1), 80));
            await db.SaveChangesAsync();
            return (late.Id, soon.Id, draft.Id);
        });
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<FlagSweepJob>().RunAsync(Today.Date, CancellationToken.None);
        }

        var page = await (await site.SignedInAsync(OversightRoles.Officer, office)).GetAsync("/office");

        Assert.AreSequenceEqual([$"/office/contracts/{late}/reviews"], Links(page, "Overdue (1)"));
        Assert.AreSequenceEqual([$"/office/contracts/{soon}/reviews"], Links(page, "Due in the next 90 days (1)"));
        Assert.AreSequenceEqual([$"/office/contracts/{draft}"], Links(page, "Incomplete (1)"));
        Assert.AreSequenceEqual([$"/office/contracts/{late}/performance", $"/office/contracts/{late}/performance"], Links(page, "Slipping (2)"));
        Assert.Contains("Last checked 14 September 2026", page.Text);
    }

    [TestMethod]
    public async Task An_empty_office_is_told_that_nothing_is_due_and_that_nothing_was_checked()
    {
        await using var site = new TestSite();

        var page = await (await site.SignedInAsync(OversightRoles.Officer, await site.AddOfficeAsync())).GetAsync("/office");

        Assert.Contains("Nothing is overdue.", page.Text);
        Assert.Contains("The register has not been checked yet", page.Text);
    }

    private static IEnumerable<string?> Links(Page page, string caption) =>
        page.Html.QuerySelectorAll("table").Single(table => table.QuerySelector("caption")!.TextContent == caption)
            .QuerySelectorAll("tbody td a").Select(link => link.GetAttribute("href"));
}
