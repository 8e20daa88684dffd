using System.Net;
using ContractOversight.Data.Samples;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Flags;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Hosting;
using ContractOversight.Web.Tests.Site;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Web.Tests.Hosting;

[TestClass]
public sealed class FirstStartTests
{
    private static readonly string[] Tabs = ["", "/performance", "/costs", "/reviews", "/publication", "/documents", "/history"];

    [TestMethod]
    public async Task After_the_sample_is_loaded_every_rule_has_raised_a_flag()
    {
        await using var site = new TestSite();

        await LoadAsync(site);

        var raised = await site.InRegisterAsync(db => db.Flags.Where(flag => flag.ClearedOn == null).Select(flag => flag.RuleCode).Distinct().ToListAsync());
        Assert.AreEqual("", string.Join(", ", OversightRules.All.Select(rule => rule.Code).Except(raised)));
    }

    [TestMethod]
    public async Task No_rule_is_applied_to_a_historic_example()
    {
        await using var site = new TestSite();

        await LoadAsync(site);

        var flagged = await site.InRegisterAsync(db => db.Contracts.Where(contract => contract.IsHistoric && db.Flags.Any(flag => flag.ContractId == contract.Id)).CountAsync());
        Assert.AreEqual(0, flagged);
    }

    [TestMethod]
    public async Task The_sweep_after_the_sample_checks_every_agreement_without_failure()
    {
        await using var site = new TestSite();

        await LoadAsync(site);

        var run = await site.InRegisterAsync(db => db.JobRuns.SingleAsync(row => row.JobCode == FlagSweepJob.Code));
        Assert.AreEqual((JobOutcome.Succeeded, 0), (run.Outcome, run.Failed), run.Message);
    }

    [TestMethod]
    public async Task Everybody_in_the_sample_can_sign_in()
    {
        await using var site = new TestSite();
        await LoadAsync(site);

        foreach (var person in SampleOffice.SignIns)
        {
            var page = await site.Anonymous().PostFormAsync("/sign-in", new() { ["Email"] = person.Email, ["Password"] = SampleOffice.Password });

            Assert.AreEqual("/start", page.Location, person.Email);
        }
    }

    [TestMethod]
    public async Task Each_historic_example_opens_on_every_page_of_an_agreement_with_its_facts_and_sources()
    {
        await using var site = new TestSite();
        await LoadAsync(site);
        var visitor = site.Anonymous();
        await visitor.PostFormAsync("/sign-in", new() { ["Email"] = "commissioner@historic.example", ["Password"] = SampleOffice.Password });
        var examples = await site.InRegisterAsync(db => db.Contracts.Where(contract => contract.IsHistoric).Select(contract => contract.Id).ToListAsync());
        var notes = await site.InRegisterAsync(db => db.SourceNotes.ToListAsync());

        foreach (var id in examples)
        {
            foreach (var tab in Tabs)
            {
                var page = await visitor.GetAsync($"/office/contracts/{id}{tab}");
                Assert.AreEqual(HttpStatusCode.OK, page.Status, $"{id}{tab}");
            }

            var summary = await visitor.GetAsync($"/office/contracts/{id}");
            var links = summary.Html.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToHashSet();
            foreach (var note in notes.Where(note => note.ContractId == id))
            {
                Assert.Contains(note.Fact, summary.Text);
                Assert.IsTrue(links.IsSupersetOf(note.Addresses.Split('\n')), note.Fact);
            }
        }
    }

    private static async Task LoadAsync(TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        Assert.IsTrue(await FirstStart.LoadSampleAsync(scope.ServiceProvider, CancellationToken.None));
    }
}
