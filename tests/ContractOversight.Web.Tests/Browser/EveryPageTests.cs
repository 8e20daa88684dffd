using ContractOversight.Data.People;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ContractOversight.Web.Tests.Browser;

/// <summary>Walks the site as each reader would, one page of every kind, and looks at each with axe-core and at 320 pixels.</summary>
[TestClass]
public sealed class EveryPageTests
{
    private const int MostPages = 80;
    private static readonly string[] LeftAlone = ["/sign-out", "/downloads/", "/admin/jobs/dashboard", "/api/", "/releases/", "/feed.atom", "/documents/"];

    [TestMethod]
    [DataRow(null, "/")]
    [DataRow(OversightRoles.Officer, "/office")]
    [DataRow(OversightRoles.Commissioner, "/oversight")]
    [DataRow(OversightRoles.Administrator, "/admin/users")]
    public async Task No_page_that_a_reader_can_reach_is_broken_inaccessible_or_too_wide_for_a_phone(string? role, string start)
    {
        var page = await BrowserTests.OpenAsync(role);
        var waiting = new Queue<string>([start]);
        var seenKinds = new HashSet<string> { KindOf(start) };
        var problems = new List<string>();

        while (waiting.TryDequeue(out var address) && seenKinds.Count <= MostPages)
        {
            var answer = await page.GotoAsync(address);
            if (answer!.Status >= 400)
            {
                problems.Add($"{address} answers {answer.Status}");
                continue;
            }

            problems.AddRange(await ProblemsAsync(page, address));
            foreach (var link in await LinksAsync(page))
            {
                if (seenKinds.Add(KindOf(link)))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        Assert.AreEqual("", string.Join("\n", problems));
    }

    private static async Task<List<string>> ProblemsAsync(IPage page, string address)
    {
        var problems = (await page.RunAxe()).Violations
            .Select(violation => $"{address}: {violation.Id}: {violation.Help} ({violation.Nodes[0].Html})").ToList();
        await page.SetViewportSizeAsync(320, 900);
        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > 320"))
        {
            problems.Add($"{address} is wider than 320 pixels");
        }

        await page.SetViewportSizeAsync(1280, 900);
        return problems;
    }

    private static async Task<string[]> LinksAsync(IPage page)
    {
        var links = await page.EvalOnSelectorAllAsync<string[]>("a[href]", "links => links.map(link => link.getAttribute('href'))");
        return [.. links.Where(link => link.StartsWith('/') && !LeftAlone.Any(prefix => link.Contains(prefix, StringComparison.Ordinal)))
            .Select(link => link.Split('#')[0]).Distinct()];
    }

    // Two addresses that differ only in which record they show are one kind of page.
    private static string KindOf(string address)
    {
        var parts = address.Split('?')[0].Split('/').Select((part, place) =>
            part.Any(char.IsDigit) || (place == 3 && address.StartsWith("/contracts/", StringComparison.Ordinal)) ? "#" : part);
        return string.Join('/', parts) + (address.Contains('?', StringComparison.Ordinal) ? "?" : "");
    }
}
