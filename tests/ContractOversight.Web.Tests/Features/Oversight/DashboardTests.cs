using System.Globalization;
using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Web.Tests.Features.Oversight;

[TestClass]
public sealed class DashboardTests
{
    [TestMethod]
    [DataRow("Overdue reviews", "2")]
    [DataRow("Slipping contracts", "1")]
    [DataRow("Overdue disclosures", "2")]
    [DataRow("Decisions about to close", "1")]
    public async Task Each_exception_is_the_number_of_agreements_or_disclosures_in_its_list(string label, string expected)
    {
        await using var site = new TestSite();
        var visitor = await FilledAsync(site);

        var figure = Figure(await visitor.GetAsync("/oversight"), label);
        var list = await visitor.GetAsync(figure.Href);

        Assert.AreEqual(expected, figure.Value);
        Assert.AreEqual(expected, list.Html.QuerySelectorAll("tbody tr th").Select(cell => cell.InnerHtml).Distinct().Count().ToString(CultureInfo.InvariantCulture));
    }

    [TestMethod]
    public async Task A_framework_of_ten_million_with_three_call_offs_of_one_is_worth_three()
    {
        await using var site = new TestSite();
        var office = await site.AddOfficeAsync();
        await site.InRegisterAsync(async db =>
        {
            var framework = Make.Contract(office, kind: AgreementKind.Framework, valuePence: 1_000_000_000);
            db.Add(framework);
            await db.SaveChangesAsync();
            db.AddRange(Enumerable.Range(1, 3).Select(_ => Make.Contract(office, kind: AgreementKind.CallOff, parentId: framework.Id)));
            db.Add(Make.Contract(office, kind: AgreementKind.Sponsorship));
            db.Add(Make.Contract(office, endsOn: Today.Date.AddDays(-1)));
            await db.SaveChangesAsync();
        });
        var visitor = await site.SignedInAsync(OversightRoles.Commissioner, office);

        var page = await visitor.GetAsync("/oversight");
        var list = await visitor.GetAsync(Figure(page, "value of live contracts").Href);

        Assert.AreEqual("3", Figure(page, "live contracts").Value);
        Assert.AreEqual("£3 million", Figure(page, "value of live contracts").Value);
        Assert.AreEqual(3_000_000m, SumOf(list));
        Assert.Contains("3 agreements, £3,000,000.00 in all", list.Text);
    }

    [TestMethod]
    public async Task Budget_spend_and_each_supplier_equal_the_sum_of_their_lists()
    {
        await using var site = new TestSite();
        var visitor = await FilledAsync(site);

        var page = await visitor.GetAsync("/oversight");

        Assert.AreEqual(10_000m, SumOf(await visitor.GetAsync(Figure(page, "budget").Href)));
        Assert.AreEqual("£10,000", Figure(page, "budget").Value);
        Assert.AreEqual(2_500.50m, SumOf(await visitor.GetAsync(Figure(page, "paid so far").Href)));
        var supplier = page.Html.QuerySelector("tbody td a")!;
        Assert.StartsWith("£2,000.50", supplier.TextContent);
        Assert.AreEqual(2_000.50m, SumOf(await visitor.GetAsync(supplier.GetAttribute("href")!)));
    }

    [TestMethod]
    public async Task What_is_not_known_says_so_and_is_never_nought()
    {
        await using var site = new TestSite();
        var page = await (await site.SignedInAsync(OversightRoles.Commissioner, await site.AddOfficeAsync())).GetAsync("/oversight");

        Assert.AreEqual("Not known", Figure(page, "budget").Value);
        Assert.AreEqual("Not known", Figure(page, "paid so far").Value);
        Assert.AreEqual("Not known", Figure(page, "of the budget paid").Value);
        Assert.Contains("The register has not been checked yet", page.Text);
    }

    [TestMethod]
    public async Task A_missed_night_is_said_on_the_page()
    {
        await using var site = new TestSite();
        var visitor = await FilledAsync(site);
        site.Time.Advance(TimeSpan.FromDays(2));
        visitor = await site.SignedInAsync(OversightRoles.Commissioner, 1);

        Assert.Contains("A nightly check was missed", (await visitor.GetAsync("/oversight")).Text);
    }

    [TestMethod]
    [DataRow("/oversight/lists/flags/nothing")]
    [DataRow("/oversight/lists/contracts/nothing")]
    [DataRow("/oversight/lists/money/nothing")]
    public async Task A_figure_that_is_not_there_is_not_found(string address)
    {
        await using var site = new TestSite();
        var visitor = await site.SignedInAsync(OversightRoles.Commissioner, await site.AddOfficeAsync());

        Assert.AreEqual(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).Status);
    }

    [TestMethod]
    public async Task Another_offices_figures_are_nought()
    {
        await using var site = new TestSite();
        await FilledAsync(site);
        var stranger = await site.SignedInAsync(OversightRoles.Commissioner, await site.AddOfficeAsync("southmere"));

        var page = await stranger.GetAsync("/oversight");

        Assert.AreEqual("0", Figure(page, "Overdue reviews").Value);
        Assert.AreEqual("0", Figure(page, "live contracts").Value);
        Assert.AreEqual("Not known", Figure(page, "paid so far").Value);
    }

    private static async Task<Visitor> FilledAsync(TestSite site)
    {
        var office = await site.AddOfficeAsync();
        await site.InRegisterAsync(async db =>
        {
            var first = Make.Contract(office, nextReviewDue: Today.Date.AddDays(-1));
            var second = Make.Contract(office, nextReviewDue: Today.Date.AddDays(-2));
            var closing = Make.Contract(
                office, endsOn: Today.Date.AddMonths(14), noticeMonths: 3, route: ProcurementRoute.Open, nextReviewDue: Today.Date.AddDays(30));
            var (large, small) = (Make.Supplier("Harbour Support Ltd"), Make.Supplier("Tideway Care Ltd"));
            db.AddRange(first, second, closing, large, small);
            await db.SaveChangesAsync();
            var kpi = Make.Kpi(first.Id);
            db.Add(kpi);
            await db.SaveChangesAsync();
            db.AddRange(
                Make.KpiVersion(kpi.Id), Make.Reading(kpi.Id, new DateOnly(2026, 8, 1), 80),
                Make.Disclosure(office, first.Id, due: Today.Date.AddDays(-1)), Make.Disclosure(office, what: "Senior staff", due: Today.Date.AddDays(-1)),
                Make.CostLine(office, first.Id, kind: CostKind.Budget, amountPence: 1_000_000),
                Make.CostLine(office, first.Id, large.Id, amountPence: 200_050), Make.CostLine(office, second.Id, small.Id, amountPence: 50_000),
                Make.CostLine(office, second.Id, small.Id, financialYear: 2025, amountPence: 999_999));
            await db.SaveChangesAsync();
        });
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<FlagSweepJob>().RunAsync(Today.Date, CancellationToken.None);
        }

        return await site.SignedInAsync(OversightRoles.Commissioner, office);
    }

    private static (string Value, string Href) Figure(Page page, string label)
    {
        var item = page.Html.QuerySelectorAll(".site-figures__item").Single(item => item.QuerySelector("a > span:last-child")!.TextContent == label);
        return (item.QuerySelector(".site-figures__value")!.TextContent, item.QuerySelector("a")!.GetAttribute("href")!);
    }

    private static decimal SumOf(Page list) => list.Html.QuerySelectorAll("tbody tr")
        .Sum(row => decimal.Parse(row.QuerySelectorAll("td.numeric")[^1].TextContent.Replace("£", "", StringComparison.Ordinal), CultureInfo.GetCultureInfo("en-GB")));
}
