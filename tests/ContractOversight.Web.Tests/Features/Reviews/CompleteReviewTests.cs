using System.Net;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Jobs.FlagSweep;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Web.Tests.Features.Reviews;

[TestClass]
public sealed class CompleteReviewTests
{
    [TestMethod]
    public async Task An_overdue_review_clears_as_soon_as_its_minutes_are_filed()
    {
        await using var tabs = await AgreementTabs.OpenAsync(office => Make.Contract(office, tier: ContractTier.Silver, nextReviewDue: Today.Date.AddDays(-1)));
        await using (var scope = tabs.Site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<FlagSweepJob>().RunAsync(scope.ServiceProvider.GetRequiredService<UkClock>().Today, default);
        }

        Assert.AreEqual(1, await OpenFlagsAsync(tabs), "The sweep did not flag the overdue review.");

        var page = await tabs.Officer.PostFormAsync($"{tabs.Address}/reviews/complete", new() { ["Form.Minutes"] = "The service runs as agreed." });

        Assert.AreEqual(HttpStatusCode.Redirect, page.Status, string.Join("; ", page.Errors));
        Assert.AreEqual(0, await OpenFlagsAsync(tabs));
    }

    [TestMethod]
    public async Task A_completed_review_keeps_its_actions_moves_the_next_one_on_and_is_audited()
    {
        await using var tabs = await AgreementTabs.OpenAsync();

        var sent = await tabs.Officer.PostFormAsync($"{tabs.Address}/reviews/complete", new()
        {
            ["Form.Minutes"] = "Staffing is short.\nA plan was agreed.",
            ["Form.Actions[0].What"] = "Send the staffing plan",
            ["Form.Actions[0].Owner"] = "Contract manager",
            ["Form.Actions[0].Due.Day"] = "1",
            ["Form.Actions[0].Due.Month"] = "10",
            ["Form.Actions[0].Due.Year"] = "2026",
        });
        var page = await tabs.Officer.FollowAsync(sent);

        Assert.Contains("The review of 14 September 2026 was recorded", page.Text);
        Assert.Contains("Next review due by 14 March 2027", page.Text);
        Assert.Contains("Send the staffing plan Contract manager 1 Oct 2026", page.Text);
        Assert.HasCount(1, await tabs.AuditAsync("Review"));
        Assert.HasCount(1, await tabs.AuditAsync("ReviewAction"));
        Assert.Contains("NextReviewDue", (await tabs.AuditAsync("Contract")).Single().Changes);
    }

    [TestMethod]
    public async Task A_review_recorded_late_does_not_move_the_next_one_back()
    {
        await using var tabs = await AgreementTabs.OpenAsync(office => Make.Contract(office, tier: ContractTier.Silver, nextReviewDue: new DateOnly(2026, 12, 1)));
        await tabs.AddAsync(Make.Review(tabs.ContractId, new DateOnly(2026, 6, 1)));

        await tabs.Officer.PostFormAsync($"{tabs.Address}/reviews/complete", new()
        {
            ["Form.HeldOn.Day"] = "1",
            ["Form.HeldOn.Month"] = "2",
            ["Form.HeldOn.Year"] = "2026",
            ["Form.Minutes"] = "Found in a drawer.",
        });

        Assert.AreEqual(new DateOnly(2026, 12, 1), await tabs.Site.InRegisterAsync(db => db.Contracts.Select(row => row.NextReviewDue).SingleAsync()));
    }

    [TestMethod]
    [DataRow("Form.Minutes", "", "Enter the minutes: what was found and decided")]
    [DataRow("Form.HeldOn.Day", "15", "The day the review was held must be today or in the past")]
    [DataRow("Form.HeldOn.Day", "31", "Day the review was held must be a real date")]
    [DataRow("Form.Actions[2].Owner", "Nobody in particular", "Enter what has to be done in action 3, or clear the row")]
    [DataRow("Form.Actions[2].What", "Something", "Enter who has to do action 3")]
    [DataRow("Form.NextReviewDue.Day", "1", "Next review due by must include a month and year")]
    public async Task A_review_that_is_not_filled_in_rightly_is_shown_again_with_what_to_do(string field, string typed, string problem)
    {
        await using var tabs = await AgreementTabs.OpenAsync();

        var page = await tabs.Officer.PostFormAsync(
            $"{tabs.Address}/reviews/complete", new Dictionary<string, string> { ["Form.Minutes"] = "Kept as typed" }.With(field, typed));

        Assert.AreEqual(problem, page.Errors.Single());
        Assert.IsNotNull(page.Html.QuerySelector(".govuk-error-message"));
        Assert.IsEmpty(await tabs.AuditAsync("Review"));
    }

    [TestMethod]
    public async Task Without_an_interval_the_next_review_has_to_be_given_or_declined()
    {
        await using var tabs = await AgreementTabs.OpenAsync(office => Make.Contract(office));

        var refused = await tabs.Officer.PostFormAsync($"{tabs.Address}/reviews/complete", new() { ["Form.Minutes"] = "Held." });
        var declined = await tabs.Officer.PostFormAsync(
            $"{tabs.Address}/reviews/complete", new() { ["Form.Minutes"] = "Held.", ["Form.NoFurtherReview"] = "True" });

        Assert.Contains("no tier or review interval", refused.Errors.Single());
        Assert.AreEqual(HttpStatusCode.Redirect, declined.Status);
    }

    [TestMethod]
    public async Task An_action_is_marked_as_done_today()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        var review = await tabs.AddAsync(Make.Review(tabs.ContractId));
        var action = await tabs.AddAsync(Make.Action(tabs.ContractId, review.Id, due: Today.Date.AddDays(-1)));

        var before = await tabs.Officer.GetAsync($"{tabs.Address}/reviews");
        var sent = await tabs.Officer.PostFormAsync($"{tabs.Address}/reviews", [], $"{tabs.Address}/reviews/actions/{action.Id}/finish");
        var page = await tabs.Officer.FollowAsync(sent);

        Assert.Contains("Overdue", before.Text);
        Assert.Contains("No action is open", page.Text);
        Assert.Contains("done on 14 September 2026", page.Text);
        Assert.HasCount(1, await tabs.AuditAsync("ReviewAction"));
    }

    private static Task<int> OpenFlagsAsync(AgreementTabs tabs) =>
        tabs.Site.InRegisterAsync(db => db.Flags.CountAsync(flag => flag.RuleCode == "overdue-review" && flag.ClearedOn == null));
}
