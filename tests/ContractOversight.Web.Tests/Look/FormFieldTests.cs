using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ContractOversight.Web.Tests.Look;

[TestClass]
public sealed class FormFieldTests
{
    private const string Wrong = "/dev/components/errors?Title=&StartsOn.Day=31&StartsOn.Month=&StartsOn.Year=2026&ValuePence=12.345"
        + "&SocialValueWeight=lots&BidsReceived=abc&Tier=Gold&Route=framework&FrameworkName=a-name-that-is-far-too-long&Places=south";

    [TestMethod]
    public async Task The_summary_links_to_each_wrong_field_in_page_order()
    {
        await using var host = await GalleryHost.StartAsync();

        var page = await host.ReadAsync(Wrong);

        var links = page.QuerySelectorAll(".govuk-error-summary a").Select(a => (a.GetAttribute("href")!, a.TextContent)).ToArray();
        Assert.AreSequenceEqual(
            new[]
            {
                ("#Title", "Enter contract title"),
                ("#ValuePence", "Value must have no more than 2 digits after the point, like 1234.50"),
                ("#SocialValueWeight", "Social value weight must be a percentage, like 85 or 92.5"),
                ("#BidsReceived", "Bids received must be a whole number, like 12"),
                ("#StartsOn_Month", "Start date must include a month"),
                ("#FrameworkName", "Name of the framework must be 20 characters or fewer"),
                ("#CanBeExtended", "Select yes if the contract can be extended"),
                ("#IsChecked", "Confirm that you have checked the record"),
            },
            links);
        foreach (var (target, _) in links)
        {
            Assert.IsInstanceOfType<IHtmlInputElement>(page.QuerySelector(target), target);
        }
    }

    [TestMethod]
    public async Task Each_error_stands_beside_its_field_and_is_read_out_with_it()
    {
        await using var host = await GalleryHost.StartAsync();

        var page = await host.ReadAsync(Wrong);

        foreach (var error in page.QuerySelectorAll(".govuk-error-message"))
        {
            var described = page.QuerySelectorAll("[aria-describedby]")
                .Where(e => e.GetAttribute("aria-describedby")!.Split(' ').Contains(error.Id));
            Assert.HasCount(1, described, error.Id);
            Assert.IsNotNull(error.Closest(".govuk-form-group--error"), error.Id);
            Assert.StartsWith("Error:", error.TextContent);
        }
    }

    [TestMethod]
    [DataRow("#ValuePence", "12.345")]
    [DataRow("#SocialValueWeight", "lots")]
    [DataRow("#BidsReceived", "abc")]
    [DataRow("#StartsOn_Day", "31")]
    [DataRow("#StartsOn_Year", "2026")]
    [DataRow("#FrameworkName", "a-name-that-is-far-too-long")]
    public async Task What_was_typed_stays_typed(string field, string typed)
    {
        await using var host = await GalleryHost.StartAsync();

        var page = await host.ReadAsync(Wrong);

        Assert.AreEqual(typed, ((IHtmlInputElement)page.QuerySelector(field)!).Value);
    }

    [TestMethod]
    public async Task What_was_chosen_stays_chosen()
    {
        await using var host = await GalleryHost.StartAsync();

        var page = await host.ReadAsync(Wrong);

        Assert.AreEqual("Gold", ((IHtmlSelectElement)page.QuerySelector("#Tier")!).Value);
        Assert.AreEqual("framework", page.QuerySelector("input[name=Route][checked]")!.GetAttribute("value"));
        Assert.AreSequenceEqual(new[] { "south" }, page.QuerySelectorAll("input[name=Places][checked]").Select(e => e.GetAttribute("value")).ToArray());
    }

    [TestMethod]
    public async Task Only_the_wrong_box_of_a_date_is_marked()
    {
        await using var host = await GalleryHost.StartAsync();

        var page = await host.ReadAsync(Wrong);

        var marked = page.QuerySelectorAll(".govuk-date-input .govuk-input--error").Select(e => e.Id).ToArray();
        Assert.AreSequenceEqual(new[] { "StartsOn_Month" }, marked);
    }

    [TestMethod]
    public async Task A_record_fills_its_form_in_the_words_of_the_form()
    {
        await using var host = await GalleryHost.StartAsync();

        var page = await host.ReadAsync("/dev/components");

        Assert.AreEqual("1234567.50", ((IHtmlInputElement)page.QuerySelector("#ValuePence")!).Value);
        Assert.AreEqual("12.5", ((IHtmlInputElement)page.QuerySelector("#SocialValueWeight")!).Value);
        Assert.AreEqual("4", ((IHtmlInputElement)page.QuerySelector("#StartsOn_Month")!).Value);
        Assert.AreEqual("Help for victims of crime,\nfrom first contact to court.", ((IHtmlTextAreaElement)page.QuerySelector("#Description")!).Value);
        Assert.AreEqual("True", page.QuerySelector("input[name=CanBeExtended][checked]")!.GetAttribute("value"));
        Assert.AreEqual("Form components – ContractOversight", page.Title);
    }

    [TestMethod]
    public async Task The_title_says_when_there_is_an_error()
    {
        await using var host = await GalleryHost.StartAsync();

        var page = await host.ReadAsync(Wrong);

        Assert.AreEqual("Error: Form components – ContractOversight", page.Title);
    }

    [TestMethod]
    public async Task Every_box_has_a_label_and_no_id_is_used_twice()
    {
        await using var host = await GalleryHost.StartAsync();

        var page = await host.ReadAsync(Wrong);

        var boxes = page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea");
        Assert.IsGreaterThan(10, boxes.Length);
        foreach (var box in boxes)
        {
            Assert.IsNotNull(page.QuerySelector($"label[for={box.Id}]"), box.Id);
        }

        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToArray();
        Assert.AreAllDistinct(ids);
    }

    [TestMethod]
    public async Task A_saved_form_sends_the_browser_on_and_says_so_once()
    {
        await using var host = await GalleryHost.StartAsync();
        var form = await host.GetAsync("/dev/components");
        var token = form.Page().QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var sent = await host.SendAsync(HttpMethod.Post, "/dev/components", Right(token), form.Cookies());
        var next = await host.GetAsync("/dev/components", sent.Cookies());

        Assert.AreEqual(HttpStatusCode.Redirect, sent.Status);
        Assert.Contains("Patrol cars was saved", next.Page().QuerySelector(".govuk-notification-banner--success")!.TextContent);
        Assert.Contains("expires=Thu, 01 Jan 1970", string.Join('|', next.Response.Headers.GetValues("Set-Cookie")));
    }

    [TestMethod]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var host = await GalleryHost.StartAsync();

        var answer = await host.SendAsync(HttpMethod.Post, "/dev/components", Right(token: ""));

        Assert.AreEqual(HttpStatusCode.BadRequest, answer.Status);
    }

    private static Dictionary<string, string> Right(string token) => new()
    {
        ["__RequestVerificationToken"] = token,
        ["Title"] = "Patrol cars",
        ["ValuePence"] = "£1,234.50",
        ["StartsOn.Day"] = "1",
        ["StartsOn.Month"] = "April",
        ["StartsOn.Year"] = "2026",
        ["Tier"] = "Silver",
        ["Route"] = "open",
        ["CanBeExtended"] = "False",
        ["Places"] = "north",
        ["IsChecked"] = "True",
    };
}
