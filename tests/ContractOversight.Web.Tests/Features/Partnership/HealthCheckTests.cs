using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Domain.Partnership;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.Partnership;

[TestClass]
public sealed class HealthCheckTests
{
    [TestMethod]
    public async Task A_partner_answers_through_a_private_link_once_and_the_board_sees_the_gap()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var check = await OpenAsync(tabs);
        for (var person = 0; person < 3; person++)
        {
            await tabs.Officer.PostFormAsync(check + "/answer", Answers("5", "Client"));
            var link = await LinkAsync(tabs, check);
            var partner = tabs.Site.Anonymous();
            var thanks = await partner.FollowAsync(await partner.PostFormAsync(link, Answers("2")));
            Assert.Contains("Your answers were saved", thanks.Text);
            Assert.AreEqual(HttpStatusCode.NotFound, (await partner.GetAsync(link)).Status);
        }

        var before = await tabs.Officer.GetAsync(check);
        await tabs.Officer.PostFormAsync(check, [], check + "/close");
        var commissioner = await tabs.Site.SignedInAsync(OversightRoles.Commissioner, tabs.OfficeId);
        var page = await commissioner.GetAsync(check);

        Assert.DoesNotContain("Middle answer", before.Text);
        Assert.Contains("19 factors with a gap of 1 or more between the sides", page.Text);
        var row = page.Html.QuerySelectorAll("tbody tr")[0];
        Assert.AreEqual("5,2", string.Join(',', row.QuerySelectorAll("td.numeric").Take(2).Select(cell => cell.TextContent.Trim())));
        Assert.StartsWith("3", row.QuerySelectorAll("td.numeric")[2].TextContent.Trim());
    }

    [TestMethod]
    public async Task Two_answers_of_a_side_stay_hidden_after_the_close()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var check = await OpenAsync(tabs);
        await tabs.Officer.PostFormAsync(check + "/answer", Answers("5", "Client"));
        await tabs.Officer.PostFormAsync(check + "/answer", Answers("5", "Client"));

        var page = await tabs.Officer.FollowAsync(await tabs.Officer.PostFormAsync(check, [], check + "/close"));

        var cells = page.Html.QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td.numeric").Select(cell => cell.TextContent.Trim());
        Assert.AreEqual("Hidden,Hidden,Not known", string.Join(',', cells));
    }

    [TestMethod]
    public async Task A_link_is_kept_only_as_a_hash_and_answers_lead_back_to_nobody()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var check = await OpenAsync(tabs);
        var link = await LinkAsync(tabs, check);

        await tabs.Site.Anonymous().PostFormAsync(link, Answers("4"));

        var token = link.Split('/')[^1];
        await tabs.Site.InRegisterAsync(async db =>
        {
            var invitation = await db.HealthInvitations.SingleAsync();
            Assert.AreNotEqual(token, invitation.TokenHash);
            Assert.AreEqual(Today.Date, invitation.AnsweredOn);
            Assert.AreEqual(19, await db.HealthAnswers.CountAsync(row => row.Side == RelationSide.Provider && row.Score == 4));
            Assert.IsFalse(await db.AuditEntries.AnyAsync(row => row.Changes.Contains(token)));
            Assert.IsTrue(await db.AuditEntries.AnyAsync(row => row.Subject == "HealthAnswer" && row.ActorId == "anonymous"));
        });
    }

    [TestMethod]
    public async Task Answers_are_asked_for_and_unknown_links_closed_checks_and_other_offices_find_nothing()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var check = await OpenAsync(tabs);
        var link = await LinkAsync(tabs, check);
        var stranger = tabs.Site.Anonymous();
        var elsewhere = await tabs.Site.SignedInAsync(OversightRoles.Officer, await tabs.Site.AddOfficeAsync("southmere"));

        var empty = await stranger.PostFormAsync(link, Answers(""));
        var noSide = await tabs.Officer.PostFormAsync(check + "/answer", Answers("3"));
        var wrong = await stranger.PostFormAsync(link, new(Answers("3")) { ["Form.Answers[4].Score"] = "6" });
        var noRole = await tabs.Officer.PostFormAsync(check + "/invite", []);

        Assert.AreEqual("Answer at least one of the statements", empty.Errors.Single());
        Assert.AreEqual("Select which side answers", noSide.Errors.Single());
        Assert.AreEqual("Select one of the answers", wrong.Errors.Single());
        Assert.HasCount(2, noRole.Errors);
        Assert.AreEqual(HttpStatusCode.NotFound, (await stranger.GetAsync("/health-check/unknown")).Status);
        Assert.AreEqual(HttpStatusCode.NotFound, (await elsewhere.GetAsync(check)).Status);
        Assert.AreEqual(HttpStatusCode.NotFound, (await elsewhere.GetAsync(check + "/answer")).Status);
        Assert.StartsWith("https://localhost/sign-in", (await stranger.GetAsync(check)).Location);

        await tabs.Officer.PostFormAsync(check, [], check + "/close");
        Assert.AreEqual(HttpStatusCode.NotFound, (await stranger.GetAsync(link)).Status);
        Assert.AreEqual(HttpStatusCode.NotFound, (await tabs.Officer.GetAsync(check + "/invite")).Status);
        Assert.AreEqual(HttpStatusCode.NotFound, (await tabs.Officer.GetAsync(check + "/answer")).Status);
    }

    [TestMethod]
    public async Task A_commissioner_reads_and_does_not_ask()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var check = await OpenAsync(tabs);
        var commissioner = await tabs.Site.SignedInAsync(OversightRoles.Commissioner, tabs.OfficeId);

        Assert.Contains("/not-allowed", (await commissioner.GetAsync(check + "/invite")).Location ?? "");
        Assert.Contains("/not-allowed", (await commissioner.GetAsync(check + "/answer")).Location ?? "");
        Assert.IsNull((await commissioner.GetAsync(check)).Html.QuerySelector("form[action$='/close']"));
    }

    private static async Task<string> OpenAsync(AgreementTabs tabs)
    {
        var partnership = $"{tabs.Address}/partnership";
        var opened = await tabs.Officer.PostFormAsync(partnership, [], partnership + "/health/open");
        return opened.Location!;
    }

    private static async Task<string> LinkAsync(AgreementTabs tabs, string check)
    {
        var page = await tabs.Officer.FollowAsync(await tabs.Officer.PostFormAsync(
            check + "/invite", new() { ["Form.Role"] = "Service manager", ["Form.Side"] = "Provider" }));
        return new Uri(page.Html.QuerySelector("#private-link")!.TextContent).AbsolutePath;
    }

    private static Dictionary<string, string> Answers(string score, string? side = null)
    {
        var fields = HealthQuestionnaire.Latest.Factors.Select((_, place) => place).ToDictionary(place => $"Form.Answers[{place}].Score", _ => score);
        if (side is not null)
        {
            fields["Form.Side"] = side;
        }

        return fields;
    }
}
