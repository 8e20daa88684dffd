using System.Text.RegularExpressions;
using ContractOversight.Data.People;
using Microsoft.Playwright;

namespace ContractOversight.Web.Tests.Browser;

/// <summary>What the three groups come for, done as they would do it, in a real browser.</summary>
[TestClass]
public sealed partial class JourneyTests
{
    [TestMethod]
    public async Task An_officer_logs_a_contract_and_is_told_what_is_missing()
    {
        var page = await BrowserTests.OpenAsync(OversightRoles.Officer);
        await page.GotoAsync("/office/contracts/log");

        await page.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).ClickAsync();
        var problems = await page.Locator(".govuk-error-summary__list li").AllInnerTextsAsync();
        await page.GetByLabel("Contract", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Reference").FillAsync("JOURNEY-1");
        await page.GetByLabel("Title").FillAsync("Interpreting by telephone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).ClickAsync();
        await page.WaitForURLAsync(new Regex("/office/contracts/\\d+/sections"));
        await page.GotoAsync(page.Url.Replace("/sections", "", StringComparison.Ordinal));

        Assert.IsNotEmpty(problems);
        Assert.Contains("Interpreting by telephone", await page.Locator("h1").InnerTextAsync());
        Assert.Contains("Say how it was procured", await page.Locator("main").InnerTextAsync());
    }

    [TestMethod]
    public async Task An_officer_imports_a_register_with_faults_and_finishes_it()
    {
        var page = await BrowserTests.OpenAsync(OversightRoles.Officer, withJavaScript: false);
        await page.GotoAsync("/office/imports/upload");
        await page.GetByLabel("File").SetInputFilesAsync(new FilePayload
        {
            Name = "contracts.csv",
            MimeType = "text/csv",
            Buffer = """
                Contract reference,Title,Supplier,Start date,End date,Total value
                J-100,Cleaning of stations,Pennycress Cleaning Ltd,01/04/2026,31/03/2029,"£120,000.00"
                J-101,Grounds,Pennycress Cleaning Ltd,01/04/2026,31/03/2025,"£9,000.00"
                """u8.ToArray(),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and check" }).ClickAsync();

        var confirm = page.GetByRole(AriaRole.Button, new() { NameRegex = Confirm() });
        await confirm.WaitForAsync(new() { Timeout = 60_000 });
        var check = await page.Locator("main").InnerTextAsync();
        await confirm.ClickAsync();
        await page.GetByText(new Regex("1 added|Added", RegexOptions.IgnoreCase)).First.WaitForAsync(new() { Timeout = 60_000 });
        await page.GotoAsync("/office/contracts?Search=J-100");

        Assert.Contains("The contract ends before it starts", check);
        Assert.Contains("£120,000", check);
        Assert.Contains("Cleaning of stations", await page.Locator("main").InnerTextAsync());
    }

    [TestMethod]
    public async Task An_officer_fills_in_readings_from_the_keyboard()
    {
        var page = await BrowserTests.OpenAsync(OversightRoles.Officer, withJavaScript: false);
        await page.GotoAsync("/office/contracts?Search=NM-0106");
        await page.GetByRole(AriaRole.Link, new() { Name = "Mentoring for people leaving prison" }).First.ClickAsync();
        await page.GotoAsync(page.Url + "/performance/readings");

        var empty = page.Locator("input[id^='cell-']").First;
        await empty.FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("not a number");
        await page.Keyboard.PressAsync("Enter");

        Assert.Contains("number", (await page.Locator(".govuk-error-summary").InnerTextAsync()).ToLowerInvariant());
        Assert.AreEqual("not a number", await page.Locator("input[id^='cell-']").First.InputValueAsync());
    }

    [TestMethod]
    public async Task An_officer_completes_a_review_and_the_flag_is_gone()
    {
        var page = await BrowserTests.OpenAsync(OversightRoles.Officer);
        await page.GotoAsync("/office/contracts?Search=NM-0102");
        await page.GetByRole(AriaRole.Link, new() { Name = "Independent domestic violence advisers" }).First.ClickAsync();
        var agreement = page.Url;
        var before = await page.Locator("main").InnerTextAsync();

        await page.GotoAsync(agreement + "/reviews/complete");
        await page.GetByLabel("Minutes").FillAsync("All targets discussed; no concerns.");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("review", RegexOptions.IgnoreCase) }).ClickAsync();
        await page.GotoAsync(agreement);

        Assert.MatchesRegex(ReviewLate(), before);
        Assert.DoesNotMatchRegex(ReviewLate(), await page.Locator("main").InnerTextAsync());
    }

    [TestMethod]
    public async Task Each_figure_of_the_dashboard_leads_to_a_list()
    {
        var page = await BrowserTests.OpenAsync(OversightRoles.Commissioner);
        await page.GotoAsync("/oversight");
        var links = await page.EvalOnSelectorAllAsync<string[]>(
            ".site-figures a", "links => links.map(link => link.getAttribute('href') + ' ' + link.innerText.split('\\n')[0])");

        Assert.IsNotEmpty(links);
        foreach (var link in links.Select(link => link.Split(' ', 2)))
        {
            Assert.AreEqual(200, (await page.GotoAsync(link[0]))!.Status, link[0]);
            var list = await page.Locator("main").InnerTextAsync();
            Assert.Contains("as of", list, StringComparison.OrdinalIgnoreCase, link[0]);
            if (link[0].Contains("/lists/flags/", StringComparison.Ordinal))
            {
                Assert.MatchesRegex(new Regex($@"\b{link[1]} agreements?,"), list, link[0]);
            }
        }
    }

    [TestMethod]
    public async Task Anybody_finds_a_published_contract_and_downloads_the_table()
    {
        var page = await BrowserTests.OpenAsync(withJavaScript: false);
        await page.GotoAsync("/");
        await page.Locator("input[name='q']").FillAsync("custody transport");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Detention officers and custody transport" }).ClickAsync();
        var contract = await page.Locator("main").InnerTextAsync();
        var table = await page.APIRequest.GetAsync("/downloads/latest/contracts.csv");

        Assert.Contains("Brackenfold Custody Services Ltd", contract);
        Assert.AreEqual(200, table.Status);
        Assert.Contains("Detention officers and custody transport", await table.TextAsync());
    }

    [GeneratedRegex("^(Confirm|Save)", RegexOptions.IgnoreCase)]
    private static partial Regex Confirm();

    [GeneratedRegex("The review due on .* late")]
    private static partial Regex ReviewLate();
}
