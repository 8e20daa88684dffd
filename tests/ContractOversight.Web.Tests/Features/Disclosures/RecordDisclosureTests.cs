using System.Net;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.Disclosures;

[TestClass]
public sealed class RecordDisclosureTests
{
    private static readonly Dictionary<string, string> Withheld = new()
    {
        ["Form.What"] = "Copy of the contract",
        ["Form.Withheld"] = "Schedule 3, unit prices",
        ["Form.Bases"] = "sio-c",
        ["Form.DecidedBy"] = "Chief officer of police",
        ["Form.LookAgainOn.Day"] = "1",
        ["Form.LookAgainOn.Month"] = "3",
        ["Form.LookAgainOn.Year"] = "2027",
    };

    [TestMethod]
    public async Task Disclosures_are_listed_as_overdue_owed_or_published_on_the_day()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        await tabs.AddAsync(Make.Disclosure(tabs.OfficeId, tabs.ContractId, "Yesterday", Today.Date.AddDays(-1)));
        await tabs.AddAsync(Make.Disclosure(tabs.OfficeId, tabs.ContractId, "Today", Today.Date));
        await tabs.AddAsync(Make.Disclosure(tabs.OfficeId, null, "Whole office", publishedOn: Today.Date));

        var overdue = await tabs.Officer.GetAsync("/office/disclosures?state=Overdue");
        var owed = await tabs.Officer.GetAsync("/office/disclosures?state=Owed");
        var all = await tabs.Officer.GetAsync("/office/disclosures");
        var agreement = await tabs.Officer.GetAsync($"{tabs.Address}/publication");

        Assert.AreEqual("Yesterday", Listed(overdue));
        Assert.AreEqual("Today", Listed(owed));
        Assert.AreEqual("Yesterday, Today, Whole office", Listed(all));
        Assert.AreEqual("Yesterday, Today", Listed(agreement));
        Assert.Contains("Overdue (1)", all.Text);
    }

    [TestMethod]
    public async Task A_published_disclosure_with_something_withheld_shows_basis_and_decider_and_is_audited()
    {
        await using var tabs = await AgreementTabs.OpenAsync();

        var sent = await tabs.Officer.PostFormAsync($"{tabs.Address}/publication/record", new(Withheld)
        {
            ["Form.PublishedOn.Day"] = "1",
            ["Form.PublishedOn.Month"] = "9",
            ["Form.PublishedOn.Year"] = "2026",
            ["Form.PublishedAt"] = "https://northmere.example/contracts/1",
        });
        var page = await tabs.Officer.FollowAsync(sent);

        Assert.Contains("SI 2011/3050 art.2(2)(c)", page.Text);
        Assert.Contains("Decided by Chief officer of police. Look again on 1 Mar 2027", page.Text);
        Assert.IsNotNull(page.Html.QuerySelector("a[href='https://northmere.example/contracts/1']"));
        Assert.HasCount(1, await tabs.AuditAsync("Disclosure"));
    }

    [TestMethod]
    public async Task Commercial_interests_alone_are_warned_about_until_somebody_says_that_they_stand()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var address = $"{tabs.Address}/publication/record";

        var warned = await tabs.Officer.PostFormAsync(address, Withheld.With("Form.Bases", "foi-43-2"));
        var kept = await tabs.Officer.PostFormAsync(address, Withheld.With("Form.Bases", "foi-43-2").With("Form.KeepsBasis", "True"));
        var list = await tabs.Officer.FollowAsync(kept);

        Assert.Contains("no exception for commercial interests", warned.Errors.Single());
        Assert.IsNotNull(warned.Html.QuerySelector("[name='Form.KeepsBasis']"));
        Assert.Contains("no exception for commercial interests", list.Html.QuerySelector(".govuk-warning-text")!.TextContent);
    }

    [TestMethod]
    public async Task Under_the_order_a_freedom_of_information_basis_cannot_serve_the_copy_of_a_contract()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var duty = Domain.Publication.PublicationDuties.All.Select(duty => duty.Card).First(card => card.LawId.StartsWith("SIO", StringComparison.Ordinal));

        var page = await tabs.Officer.PostFormAsync(
            $"{tabs.Address}/publication/record", Withheld.With("Form.Bases", "foi-40").With("Form.DutyCode", duty.Code));

        Assert.Contains($"No basis given can serve {duty.Provision}", page.Errors.Single());
    }

    [TestMethod]
    [DataRow("Form.What", "", "Enter what is to be published, for example Copy of the contract")]
    [DataRow("Form.Bases", "", "Select the legal basis for withholding")]
    [DataRow("Form.DecidedBy", "", "Enter who decided to withhold it")]
    [DataRow("Form.LookAgainOn.Day", "32", "Look at the decision again on must be a real date")]
    [DataRow("Form.Withheld", "", "Enter what is withheld, or clear the basis, the decider and the day to look again")]
    [DataRow("Form.PublishedAt", "https://northmere.example/1", "Enter the day it was published, or clear the web address")]
    public async Task A_disclosure_that_is_not_filled_in_rightly_is_shown_again_with_what_to_do(string field, string typed, string problem)
    {
        await using var tabs = await AgreementTabs.OpenAsync();

        var page = await tabs.Officer.PostFormAsync($"{tabs.Address}/publication/record", Withheld.With(field, typed));

        Assert.Contains(problem, page.Errors);
        Assert.IsEmpty(await tabs.AuditAsync("Disclosure"));
    }

    [TestMethod]
    [DataRow("javascript:alert(1)")]
    [DataRow("northmere.example")]
    public async Task An_address_that_is_none_is_refused(string address)
    {
        await using var tabs = await AgreementTabs.OpenAsync();

        var page = await tabs.Officer.PostFormAsync("/office/disclosures/record", new()
        {
            ["Form.What"] = "Organisation chart",
            ["Form.PublishedOn.Day"] = "1",
            ["Form.PublishedOn.Month"] = "9",
            ["Form.PublishedOn.Year"] = "2026",
            ["Form.PublishedAt"] = address,
        });

        Assert.AreEqual("Enter a web address that starts with https://", page.Errors.Single());
    }

    [TestMethod]
    public async Task A_change_needs_a_reason_which_is_kept()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var disclosure = await tabs.AddAsync(Make.Disclosure(tabs.OfficeId, tabs.ContractId, due: Today.Date.AddDays(-1)));
        var address = $"{tabs.Address}/publication/{disclosure.Id}/revise";
        Dictionary<string, string> published = new()
        {
            ["Form.PublishedOn.Day"] = "14",
            ["Form.PublishedOn.Month"] = "9",
            ["Form.PublishedOn.Year"] = "2026",
            ["Form.PublishedAt"] = "https://northmere.example/contracts/1",
        };

        var refused = await tabs.Officer.PostFormAsync(address, published);
        var done = await tabs.Officer.PostFormAsync(address, published.With("Form.Reason", "The copy went up this morning"));

        Assert.AreEqual("Enter why it is changed", refused.Errors.Single());
        Assert.AreEqual(HttpStatusCode.Redirect, done.Status);
        Assert.AreEqual("The copy went up this morning", (await tabs.AuditAsync("Disclosure")).Single().Reason);
        Assert.AreEqual(Today.Date, await tabs.Site.InRegisterAsync(db => db.Disclosures.Select(row => row.PublishedOn).SingleAsync()));
    }

    private static string Listed(Site.Page page) =>
        string.Join(", ", page.Html.QuerySelectorAll("tbody th").Select(cell => cell.FirstChild!.TextContent.Trim()));
}
