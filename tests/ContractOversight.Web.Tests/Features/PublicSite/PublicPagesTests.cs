using System.Net;
using System.Text.Json;
using ContractOversight.Web.Tests.Features.Contracts;
using ContractOversight.Web.Tests.Features.Publication;

namespace ContractOversight.Web.Tests.Features.PublicSite;

[TestClass]
public sealed class PublicPagesTests
{
    [TestMethod]
    [DataRow("/")]
    [DataRow("/contracts")]
    [DataRow("/downloads")]
    [DataRow("/data-dictionary")]
    [DataRow("/accessibility")]
    [DataRow("/privacy")]
    [DataRow("/feed.atom")]
    [DataRow("/api/v1/contracts")]
    [DataRow("/api/v1/openapi.json")]
    public async Task An_empty_register_still_answers(string address)
    {
        await using var office = await Office.OpenAsync();

        var page = await office.Site.Anonymous().GetAsync(address);

        Assert.AreEqual(HttpStatusCode.OK, page.Status, page.Text);
    }

    [TestMethod]
    public async Task A_search_can_be_linked_to_and_finds_by_word_office_status_value_and_end()
    {
        await using var office = await Office.OpenAsync();
        await office.PublishAsync(await office.AddApprovedAsync("C1", contract => contract.Title = "Forensic nurses"));
        await office.PublishAsync(await office.AddApprovedAsync("C2", contract => contract.Title = "Fleet"));
        var visitor = office.Site.Anonymous();

        var byWord = (await visitor.GetAsync("/contracts?q=flee")).Text;
        var byOffice = (await visitor.GetAsync("/contracts?office=northmere&status=live&sort=value")).Text;
        var elsewhere = (await visitor.GetAsync("/contracts?office=nowhere")).Text;

        Assert.Contains("1 agreement found", byWord);
        Assert.Contains("Fleet", byWord);
        Assert.Contains("2 agreements found", byOffice);
        Assert.Contains("0 agreements found", elsewhere);
    }

    [TestMethod]
    [DataRow("newest")]
    [DataRow("title")]
    [DataRow("value")]
    [DataRow("ends")]
    public async Task Reading_page_by_page_meets_every_agreement_once(string sort)
    {
        await using var office = await Office.OpenAsync();
        for (var number = 1; number <= 27; number++)
        {
            await office.PublishAsync(await office.AddApprovedAsync($"P{number}", contract => contract.Title = $"Agreement {contract.Reference[1..].Length}"));
        }

        var visitor = office.Site.Anonymous();
        var first = await visitor.GetAsync($"/contracts?sort={sort}");
        var second = await visitor.GetAsync(first.Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        var links = first.Html.QuerySelectorAll("tbody a").Concat(second.Html.QuerySelectorAll("tbody a")).Select(link => link.GetAttribute("href")).ToList();
        Assert.HasCount(27, links);
        Assert.AreAllDistinct(links);
        Assert.IsNull(second.Html.QuerySelector("a[rel=next]"));
    }

    [TestMethod]
    public async Task A_reference_with_a_slash_has_a_page()
    {
        await using var office = await Office.OpenAsync();
        await office.PublishAsync(await office.AddApprovedAsync("A/1 & B"));

        var list = await office.Site.Anonymous().GetAsync("/contracts");
        var page = await office.Site.Anonymous().GetAsync(list.Html.QuerySelector("tbody a")!.GetAttribute("href")!);

        Assert.AreEqual(HttpStatusCode.OK, page.Status);
        Assert.Contains("A/1 & B", page.Text);
    }

    [TestMethod]
    public async Task A_missing_reading_is_shown_as_missing()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync();
        await office.Site.InRegisterAsync(async db =>
        {
            var kpi = Make.Kpi(id, name: "Calls answered");
            db.Kpis.Add(kpi);
            await db.SaveChangesAsync();
            db.KpiVersions.Add(Make.KpiVersion(kpi.Id, inForceFrom: new DateOnly(2026, 5, 1)));
            db.KpiReadings.Add(Make.Reading(kpi.Id, new DateOnly(2026, 5, 1), 96));
            await db.SaveChangesAsync();
        });

        await office.PublishAsync(id);

        var page = (await office.Site.Anonymous().GetAsync("/contracts/northmere/C1")).Text;
        Assert.Contains("1 Jun 2026 to 30 Jun 2026 Missing Not rated", page);
        Assert.Contains("1 May 2026 to 31 May 2026 96% Good", page);
        Assert.Contains("1 Aug 2026 to 31 Aug 2026 Awaited", page);
    }

    [TestMethod]
    public async Task The_interface_for_programs_describes_itself()
    {
        await using var office = await Office.OpenAsync();
        await office.PublishAsync(await office.AddApprovedAsync());

        using var described = JsonDocument.Parse(await office.GetTextAsync("/api/v1/openapi.json"));
        using var contract = JsonDocument.Parse(await office.GetTextAsync("/api/v1/contracts/northmere/C1"));

        Assert.IsTrue(described.RootElement.GetProperty("paths").TryGetProperty("/api/v1/contracts", out _));
        Assert.DoesNotContain("office/contracts", described.RootElement.GetProperty("paths").GetRawText());
        Assert.AreEqual("C1", contract.RootElement.GetProperty("contract").GetProperty("reference").GetString());
    }
}
