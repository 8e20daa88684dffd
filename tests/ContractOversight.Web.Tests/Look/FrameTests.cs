using System.Net;
using System.Text.RegularExpressions;
using ContractOversight.Web.Features.Shared.Menu;

namespace ContractOversight.Web.Tests.Look;

[TestClass]
public sealed partial class FrameTests
{
    private static readonly string[] Pages = ["/dev/components", "/dev/components/errors", "/dev/components/parts", "/dev/components/charts"];

    [TestMethod]
    public async Task The_menu_shows_only_what_the_reader_may_use_and_marks_where_they_are()
    {
        await using var host = await GalleryHost.StartAsync(
            "Development",
            new MenuEntry(SiteFace.Public, "Components", "/dev/components", null),
            new MenuEntry(SiteFace.Public, "Charts", "/dev/components/charts", null),
            new MenuEntry(SiteFace.Public, "Secret", "/secret", "nobody"),
            new MenuEntry(SiteFace.Office, "Worklist", "/office", null),
            new MenuEntry(SiteFace.Admin, "Users", "/admin/users", "nobody"));

        var page = await host.ReadAsync("/dev/components/charts");

        var entries = page.QuerySelectorAll(".govuk-service-navigation__link");
        Assert.AreSequenceEqual(new[] { "Components", "Charts" }, entries.Select(e => e.TextContent.Trim()).ToArray());
        Assert.AreSequenceEqual(new[] { null, "true" }, entries.Select(e => e.GetAttribute("aria-current")).ToArray());
        var faces = page.QuerySelectorAll(".site-header__places a").Select(e => e.TextContent).ToArray();
        Assert.AreSequenceEqual(new[] { "Public register", "Office", "Sign in" }, faces);
    }

    [TestMethod]
    [DataRow("/", SiteFace.Public)]
    [DataRow("/offices/example", SiteFace.Public)]
    [DataRow("/office", SiteFace.Office)]
    [DataRow("/Office/contracts", SiteFace.Office)]
    [DataRow("/oversight/questions", SiteFace.Oversight)]
    [DataRow("/admin/users", SiteFace.Admin)]
    public void The_address_decides_the_face(string address, object face)
    {
        Assert.AreEqual(face, SiteMenu.FaceOf(address));
    }

    [TestMethod]
    public async Task Nothing_inline_is_written_and_nothing_inline_is_allowed()
    {
        await using var host = await GalleryHost.StartAsync();

        foreach (var address in Pages)
        {
            var answer = await host.GetAsync(address);
            var page = answer.Page();

            var policy = answer.Header("Content-Security-Policy");
            Assert.DoesNotContain("unsafe", policy);
            Assert.Contains("default-src 'none'", policy);
            Assert.IsEmpty(page.QuerySelectorAll("script:not([src]), style, [style]"), address);
            Assert.IsFalse(Handler().IsMatch(answer.Body), address);
        }
    }

    [TestMethod]
    public async Task Every_answer_carries_the_headers_even_an_error()
    {
        await using var host = await GalleryHost.StartAsync();

        var answer = await host.GetAsync("/nothing-here");

        Assert.AreEqual(HttpStatusCode.NotFound, answer.Status);
        Assert.AreEqual("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.AreEqual("DENY", answer.Header("X-Frame-Options"));
        Assert.AreEqual("same-origin", answer.Header("Referrer-Policy"));
        Assert.Contains("Page not found", answer.Body);
    }

    [TestMethod]
    public async Task A_fault_shows_a_reference_and_no_detail()
    {
        await using var host = await GalleryHost.StartAsync("Production");

        var answer = await host.GetAsync("/fails");

        Assert.AreEqual(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Contains("Sorry, there is a problem with the service", answer.Body);
        Assert.Contains("Reference:", answer.Body);
        Assert.DoesNotContain("secret detail", answer.Body);
    }

    [TestMethod]
    public async Task A_program_gets_the_bare_status()
    {
        await using var host = await GalleryHost.StartAsync();

        var answer = await host.GetAsync("/api/v1/gone");

        Assert.AreEqual(HttpStatusCode.NotFound, answer.Status);
        Assert.AreEqual("", answer.Body);
    }

    [TestMethod]
    public async Task The_gallery_is_for_development_only()
    {
        await using var host = await GalleryHost.StartAsync("Production");

        foreach (var address in Pages)
        {
            var answer = await host.GetAsync(address);

            Assert.AreEqual(HttpStatusCode.NotFound, answer.Status, address);
        }
    }

    [GeneratedRegex("<[^>]+\\son[a-z]+=", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();
}
