using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Data.Work;
using ContractOversight.Web.Tests.Site;
using Hangfire;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Web.Tests.Features.Jobs;

[TestClass]
public sealed class JobHealthTests
{
    [TestMethod]
    public async Task Check_now_starts_the_scheduled_job_itself()
    {
        await using var site = new TestSite();
        var visitor = await site.SignedInAsync(OversightRoles.Administrator, null);
        var queue = site.Services.GetRequiredService<JobStorage>().GetMonitoringApi();
        var before = queue.EnqueuedCount("default");

        var page = await visitor.PostFormAsync("/admin/jobs", [], "/admin/jobs/flag-sweep/run");

        Assert.AreEqual("/admin/jobs", page.Location);
        Assert.AreEqual(before + 1, queue.EnqueuedCount("default"));
    }

    [TestMethod]
    public async Task A_start_without_a_run_for_today_makes_it_good()
    {
        await using var site = new TestSite();

        Assert.AreEqual(1, site.Services.GetRequiredService<JobStorage>().GetMonitoringApi().EnqueuedCount("default"));
        Assert.AreEqual(HttpStatusCode.OK, (await site.Anonymous().GetAsync("/health/live")).Status);
    }

    [TestMethod]
    public async Task Runs_are_shown_with_their_counts_and_their_failures()
    {
        await using var site = new TestSite();
        await site.InRegisterAsync(async db =>
        {
            db.Add(new JobRun
            {
                JobCode = "flag-sweep",
                AsOf = Today.Date,
                StartedAt = DateTime.UnixEpoch,
                FinishedAt = DateTime.UnixEpoch,
                Outcome = JobOutcome.Partial,
                LookedAt = 1_234,
                Failed = 1,
                Message = "Agreement NM-1 could not be checked.",
            });
            await db.SaveChangesAsync();
        });

        var page = await (await site.SignedInAsync(OversightRoles.Administrator, null)).GetAsync("/admin/jobs");

        Assert.Contains("1,234", page.Text);
        Assert.Contains("Partial: Agreement NM-1 could not be checked.", page.Text);
    }

    [TestMethod]
    public async Task The_dashboard_of_the_job_server_works_under_the_strict_policy()
    {
        await using var site = new TestSite();
        var visitor = await site.SignedInAsync(OversightRoles.Administrator, null);

        var page = await visitor.GetAsync("/admin/jobs/dashboard/recurring");

        Assert.Contains("flag-sweep", page.Text);
        Assert.IsEmpty(page.Html.QuerySelectorAll("script:not([src]), [onclick], [onload]"));
    }
}
