using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Web.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.Oversight;

[TestClass]
public sealed class QuestionsTests
{
    [TestMethod]
    public async Task A_question_is_asked_answered_and_read_and_both_acts_are_audited()
    {
        await using var site = new TestSite();
        var office = await site.AddOfficeAsync();
        var commissioner = await site.SignedInAsync(OversightRoles.Commissioner, office);
        var officer = await site.SignedInAsync(OversightRoles.Officer, office);

        var asked = await commissioner.PostFormAsync("/oversight/questions/ask", new() { ["IsQuestion"] = "True", ["Text"] = "Why was the review late?" });
        var waiting = await officer.GetAsync("/office/questions");
        var answered = await officer.PostFormAsync("/office/questions/1/answer", new() { ["Answer"] = "The supplier's director was away." });

        Assert.AreEqual("/oversight/questions", asked.Location);
        Assert.Contains("Waiting for an answer", waiting.Text);
        Assert.AreEqual("/office/questions", answered.Location);
        Assert.Contains("The supplier's director was away.", (await commissioner.GetAsync("/oversight/questions")).Text);
        Assert.AreEqual(2, await site.InRegisterAsync(db => db.AuditEntries.CountAsync(entry => entry.Subject == "CommissionerNote")));
    }

    [TestMethod]
    public async Task A_note_is_read_by_its_writer_alone()
    {
        await using var site = new TestSite();
        var office = await site.AddOfficeAsync();
        var writer = await site.SignedInAsync(OversightRoles.Commissioner, office);
        var other = await site.SignedInAsync(OversightRoles.Commissioner, office);
        var officer = await site.SignedInAsync(OversightRoles.Officer, office);

        await writer.PostFormAsync("/oversight/questions/ask", new() { ["IsQuestion"] = "False", ["Text"] = "Ask about this in June." });

        Assert.Contains("Ask about this in June.", (await writer.GetAsync("/oversight/questions")).Text);
        Assert.DoesNotContain("Ask about this in June.", (await other.GetAsync("/oversight/questions")).Text);
        Assert.DoesNotContain("Ask about this in June.", (await officer.GetAsync("/office/questions")).Text);
        Assert.AreEqual(HttpStatusCode.NotFound, (await officer.GetAsync("/office/questions/1/answer")).Status);
    }

    [TestMethod]
    public async Task Another_offices_question_cannot_be_answered()
    {
        await using var site = new TestSite();
        var commissioner = await site.SignedInAsync(OversightRoles.Commissioner, await site.AddOfficeAsync());
        await commissioner.PostFormAsync("/oversight/questions/ask", new() { ["IsQuestion"] = "True", ["Text"] = "Why?" });
        var stranger = await site.SignedInAsync(OversightRoles.Officer, await site.AddOfficeAsync("southmere"));

        Assert.AreEqual(HttpStatusCode.NotFound, (await stranger.GetAsync("/office/questions/1/answer")).Status);
    }

    [TestMethod]
    public async Task What_is_missing_is_asked_for_and_what_was_typed_is_kept()
    {
        await using var site = new TestSite();
        var commissioner = await site.SignedInAsync(OversightRoles.Commissioner, await site.AddOfficeAsync());

        var empty = await commissioner.PostFormAsync("/oversight/questions/ask", []);
        var halfway = await commissioner.PostFormAsync("/oversight/questions/ask", new() { ["Text"] = "Why was it late?" });
        var tooLong = await commissioner.PostFormAsync("/oversight/questions/ask", new() { ["IsQuestion"] = "True", ["Text"] = new string('a', 4_001) });

        Assert.AreSequenceEqual(["Say whether it is a question or a note", "Write your question or note"], empty.Errors);
        Assert.Contains("Why was it late?", halfway.Html.QuerySelector("textarea")!.TextContent);
        Assert.AreEqual("Your question or note must be 4,000 characters or fewer", tooLong.Errors.Single());
    }

    [TestMethod]
    public async Task An_empty_answer_is_refused()
    {
        await using var site = new TestSite();
        var office = await site.AddOfficeAsync();
        await (await site.SignedInAsync(OversightRoles.Commissioner, office))
            .PostFormAsync("/oversight/questions/ask", new() { ["IsQuestion"] = "True", ["Text"] = "Why?" });

        var page = await (await site.SignedInAsync(OversightRoles.Officer, office)).PostFormAsync("/office/questions/1/answer", new() { ["Answer"] = "" });

        Assert.AreEqual("Write an answer", page.Errors.Single());
    }
}
