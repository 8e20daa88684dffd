using ContractOversight.Data.Samples;
using Microsoft.Playwright;

namespace ContractOversight.Web.Tests.Browser;

/// <summary>What the browser tests share: one running site, one Chromium.</summary>
[TestClass]
public static class BrowserTests
{
    private const string Path = "/usr/bin/chromium";

    // Without these, Chromium looks for hosts of its own at every start.
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<Task<RunningSite>> Site = new(RunningSite.StartAsync);
    private static readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> Chromium = new(LaunchAsync);

    internal static Task<RunningSite> SiteAsync()
    {
        Needs.Program(Path, "chromium");
        return Site.Value;
    }

    /// <summary>A fresh browser window of a width; signed in where a role is given.</summary>
    internal static async Task<IPage> OpenAsync(string? role = null, int width = 1280, bool withJavaScript = true)
    {
        var site = await SiteAsync();
        var (_, browser) = await Chromium.Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address,
            JavaScriptEnabled = withJavaScript,
            Locale = "en-GB",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        if (role is not null)
        {
            await page.GotoAsync("/sign-in");
            await page.GetByLabel("E-mail address").FillAsync(RunningSite.Person(role).Email);
            await page.GetByLabel("Password", new PageGetByLabelOptions { Exact = true }).FillAsync(SampleOffice.Password);
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in" }).ClickAsync();
        }

        return page;
    }

    [AssemblyCleanup]
    public static async Task CloseAsync()
    {
        if (Chromium.IsValueCreated && Chromium.Value.IsCompletedSuccessfully)
        {
            var (playwright, browser) = await Chromium.Value;
            await browser.CloseAsync();
            playwright.Dispose();
        }

        if (Site.IsValueCreated && Site.Value.IsCompletedSuccessfully)
        {
            await (await Site.Value).DisposeAsync();
        }
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = Quiet }));
    }
}
