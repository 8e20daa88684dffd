using ContractOversight.Web.Tests.Site;

namespace ContractOversight.Web.Tests.Features.Costs;

[TestClass]
public sealed class PaymentsTests
{
    [TestMethod]
    public async Task Spending_with_and_without_an_agreement_adds_up_to_all_spending_under_every_filter()
    {
        await using var tabs = await WithPaymentsAsync();

        var all = await tabs.Officer.GetAsync("/office/costs");
        var year = await tabs.Officer.GetAsync("/office/costs?year=2026");
        var unmatched = await tabs.Officer.GetAsync("/office/costs?year=2026&supplier=1&match=Unmatched");

        Assert.AreEqual("£1,000.10|£300.00|£700.10", Figures(all));
        Assert.AreEqual("£900.10|£300.00|£600.10", Figures(year));
        Assert.AreEqual("£900.05|£300.00|£600.05", Figures(unmatched));
        Assert.AreEqual(2, unmatched.Html.QuerySelectorAll("tbody tr").Length);
    }

    [TestMethod]
    public async Task A_payment_is_matched_by_the_agreements_reference_and_can_be_taken_off_again()
    {
        await using var tabs = await WithPaymentsAsync();

        await tabs.Officer.PostFormAsync("/office/costs/2/match", new() { ["Form.Agreement"] = "another", ["Form.Reference"] = " NM-1 " });
        var matched = await tabs.Officer.GetAsync("/office/costs");
        await tabs.Officer.PostFormAsync("/office/costs/2/match", new() { ["Form.Agreement"] = "none" });
        var off = await tabs.Officer.GetAsync("/office/costs");

        Assert.AreEqual("£1,000.10|£800.05|£200.05", Figures(matched));
        Assert.AreEqual("£1,000.10|£300.00|£700.10", Figures(off));
        Assert.HasCount(2, await tabs.AuditAsync("CostLine"));
    }

    [TestMethod]
    [DataRow("", "", "Select the agreement")]
    [DataRow("another", "", "Enter the reference of the agreement")]
    [DataRow("another", "XX-9", "There is no agreement with the reference ‘XX-9’")]
    [DataRow("another", "SM-1", "There is no agreement with the reference ‘SM-1’")]
    [DataRow("999", "", "Select the agreement")]
    public async Task A_match_to_no_agreement_of_the_office_is_refused(string agreement, string reference, string problem)
    {
        await using var tabs = await WithPaymentsAsync();
        var other = await tabs.Site.AddOfficeAsync("southmere");
        await tabs.AddAsync(Make.Contract(other, reference: "SM-1"));

        var page = await tabs.Officer.PostFormAsync("/office/costs/2/match", new() { ["Form.Agreement"] = agreement, ["Form.Reference"] = reference });

        Assert.StartsWith(problem, page.Errors.Single());
        Assert.IsEmpty(await tabs.AuditAsync("CostLine"));
    }

    [TestMethod]
    public async Task A_suppliers_payments_are_matched_together_after_they_were_shown()
    {
        await using var tabs = await WithPaymentsAsync();

        var shown = await tabs.Officer.PostFormAsync(
            "/office/costs/match-supplier?supplier=1", new() { ["Form.Agreement"] = $"{tabs.ContractId}" }, "/office/costs/match-supplier");
        var afterShowing = await tabs.AuditAsync("CostLine");
        var page = await tabs.Officer.FollowAsync(await tabs.Officer.SendAsync(shown));

        Assert.Contains("3 payments", shown.Text);
        Assert.Contains("£700.05", shown.Text);
        Assert.IsEmpty(afterShowing);
        Assert.Contains("3 payments were matched", page.Text);
        Assert.HasCount(3, await tabs.AuditAsync("CostLine"));
        Assert.AreEqual("£1,000.10|£1,000.05|£0.05", Figures(await tabs.Officer.GetAsync("/office/costs")));
    }

    [TestMethod]
    public async Task Payments_that_changed_after_they_were_shown_are_shown_again_and_not_matched()
    {
        await using var tabs = await WithPaymentsAsync();
        var shown = await tabs.Officer.PostFormAsync(
            "/office/costs/match-supplier?supplier=1", new() { ["Form.Agreement"] = $"{tabs.ContractId}" }, "/office/costs/match-supplier");
        await tabs.AddAsync(Make.CostLine(tabs.OfficeId, supplierId: 1, amountPence: 1));

        var page = await tabs.Officer.SendAsync(shown);

        Assert.Contains("The payments have changed", page.Errors.Single());
        Assert.Contains("4 payments", page.Text);
        Assert.IsEmpty(await tabs.AuditAsync("CostLine"));
    }

    /// <summary>£300.00 matched; £500.05, £100.00 and £100.00 of supplier 1 and 5p of supplier 2 not; £100.00 of it a year earlier.</summary>
    private static async Task<AgreementTabs> WithPaymentsAsync()
    {
        var tabs = await AgreementTabs.OpenAsync();
        var first = await tabs.AddAsync(Make.Supplier("Harbour Support Ltd"));
        var second = await tabs.AddAsync(Make.Supplier("Quayside Cleaning Ltd"));
        await tabs.AddAsync(Make.PartyTo(tabs.ContractId, first.Id));
        foreach (var line in new[]
        {
            Make.CostLine(tabs.OfficeId, tabs.ContractId, first.Id, amountPence: 30_000),
            Make.CostLine(tabs.OfficeId, supplierId: first.Id, amountPence: 50_005),
            Make.CostLine(tabs.OfficeId, supplierId: first.Id, amountPence: 10_000),
            Make.CostLine(tabs.OfficeId, supplierId: first.Id, financialYear: 2025, amountPence: 10_000),
            Make.CostLine(tabs.OfficeId, supplierId: second.Id, amountPence: 5),
        })
        {
            await tabs.AddAsync(line);
        }

        return tabs;
    }

    private static string Figures(Page page) =>
        string.Join('|', page.Html.QuerySelectorAll(".site-figures__value").Select(value => value.TextContent.Trim()));
}
