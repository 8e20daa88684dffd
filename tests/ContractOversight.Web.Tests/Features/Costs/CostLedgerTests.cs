using System.Net;
using ContractOversight.Domain.Costs;
using ContractOversight.Web.Tests.Site;

namespace ContractOversight.Web.Tests.Features.Costs;

[TestClass]
public sealed class CostLedgerTests
{
    private static readonly (CostKind Kind, int Year, string Amount)[] Ledger =
    [
        (CostKind.Budget, 2025, "120,000.00"), (CostKind.Budget, 2025, "5,000.50"), (CostKind.Budget, 2026, "130,000.01"),
        (CostKind.Budget, 2026, "-10,000.02"), (CostKind.Commitment, 2025, "118,333.33"), (CostKind.Commitment, 2026, "118,333.33"),
        (CostKind.Commitment, 2026, "0.01"), (CostKind.Invoice, 2025, "9,861.11"), (CostKind.Invoice, 2025, "9,861.11"),
        (CostKind.Invoice, 2025, "9,861.12"), (CostKind.Invoice, 2026, "10,000.10"), (CostKind.Invoice, 2026, "10,000.20"),
        (CostKind.Invoice, 2026, "-0.30"), (CostKind.Payment, 2025, "9,861.11"), (CostKind.Payment, 2025, "9,861.11"),
        (CostKind.Payment, 2025, "9,861.12"), (CostKind.Payment, 2025, "0.07"), (CostKind.Payment, 2026, "10,000.10"),
        (CostKind.Payment, 2026, "10,000.20"), (CostKind.Payment, 2026, "-500.00"), (CostKind.Forecast, 2026, "99,999.99"),
        (CostKind.Forecast, 2026, "0.02"), (CostKind.Forecast, 2027, "130,000.00"), (CostKind.Forecast, 2027, "0.99"),
    ];

    [TestMethod]
    public async Task A_ledger_of_24_lines_adds_up_to_the_penny_for_every_year_and_kind()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        Assert.HasCount(24, Ledger);
        foreach (var (kind, year, amount) in Ledger)
        {
            var sent = await tabs.Officer.PostFormAsync($"{tabs.Address}/costs/record", Line(kind, year, amount));
            Assert.AreEqual(HttpStatusCode.Redirect, sent.Status, string.Join("; ", sent.Errors));
        }

        var rows = Totals(await tabs.Officer.GetAsync($"{tabs.Address}/costs"));

        Assert.AreEqual("2027-28|None|None|None|None|£130,000.99|Not known|Not known", rows[0]);
        Assert.AreEqual("2026-27|£119,999.99|£118,333.34|£20,000.00|£19,500.30|£100,000.01|£100,499.69|16.3%", rows[1]);
        Assert.AreEqual("2025-26|£125,000.50|£118,333.33|£29,583.34|£29,583.41|None|£95,417.09|23.7%", rows[2]);
        Assert.StartsWith("All years|£245,000.49|£236,666.67|£49,583.34|£49,083.71|£230,001.00", rows[3]);
        Assert.HasCount(24, await tabs.AuditAsync("CostLine"));
    }

    [TestMethod]
    [DataRow("Form.AmountPence", "", "Enter the amount")]
    [DataRow("Form.AmountPence", "0", "The amount must not be nought")]
    [DataRow("Form.AmountPence", "ten", "Amount must be")]
    [DataRow("Form.On.Year", "2027", "The day of a payment or an invoice must be today or in the past")]
    [DataRow("Form.SupplierId", "999", "Select a supplier of this agreement")]
    public async Task A_line_that_cannot_be_right_is_refused_and_what_was_typed_is_kept(string field, string typed, string problem)
    {
        await using var tabs = await AgreementTabs.OpenAsync();

        var page = await tabs.Officer.PostFormAsync(
            $"{tabs.Address}/costs/record", Line(CostKind.Payment, 2026, "12.50").With("Form.Purpose", "Kept as typed").With(field, typed));

        Assert.StartsWith(problem, page.Errors.Single());
        Assert.Contains("Kept as typed", page.Body);
        Assert.IsEmpty(await tabs.AuditAsync("CostLine"));
    }

    [TestMethod]
    public async Task A_line_inherits_the_agreements_reason_until_it_has_its_own()
    {
        await using var tabs = await AgreementTabs.OpenAsync(office =>
        {
            var contract = Make.Contract(office);
            contract.ValueForMoneyReason = "Cheapest of four tenders.";
            return contract;
        });
        var line = await tabs.AddAsync(Make.CostLine(tabs.OfficeId, tabs.ContractId));

        var inherited = await tabs.Officer.GetAsync($"{tabs.Address}/costs");
        var page = await tabs.Officer.FollowAsync(await tabs.Officer.PostFormAsync(
            $"{tabs.Address}/costs/{line.Id}/value", new() { ["Form.Reason"] = "Urgent repair at the framework price." }));
        var again = await tabs.Officer.FollowAsync(await tabs.Officer.PostFormAsync($"{tabs.Address}/costs/{line.Id}/value", new() { ["Form.Reason"] = "" }));

        Assert.Contains("The agreement’s reason", inherited.Text);
        Assert.Contains("Urgent repair at the framework price. Its own reason", page.Text);
        Assert.Contains("The agreement’s reason", again.Text);
        Assert.HasCount(2, await tabs.AuditAsync("CostLine"));
    }

    [TestMethod]
    public async Task Every_line_is_on_exactly_one_page_however_many_there_are()
    {
        await using var tabs = await AgreementTabs.OpenAsync();
        await tabs.Site.InRegisterAsync(async db =>
        {
            for (var i = 1; i <= 120; i++)
            {
                // Three lines share each day, so that a page ends in the middle of one.
                db.CostLines.Add(Make.CostLine(tabs.OfficeId, tabs.ContractId, on: new DateOnly(2026, 4, 1).AddDays(i / 3), amountPence: i));
            }

            await db.SaveChangesAsync();
        });

        var amounts = new List<string>();
        for (var address = $"{tabs.Address}/costs"; address is not null;)
        {
            var page = await tabs.Officer.GetAsync(address);
            Assert.HasCount(2, page.Html.QuerySelectorAll("table"), $"{address}: {page.Status} {page.Text}");
            amounts.AddRange(page.Html.QuerySelectorAll("table")[1].QuerySelectorAll("tbody td.numeric").Select(cell => cell.TextContent.Trim()));
            address = page.Html.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.HasCount(120, amounts);
        Assert.HasCount(120, amounts.Distinct().ToList());
    }

    private static Dictionary<string, string> Line(CostKind kind, int year, string amount) => new()
    {
        ["Form.Kind"] = kind.ToString(),
        ["Form.On.Day"] = "1",
        ["Form.On.Month"] = "6",
        ["Form.On.Year"] = Math.Min(year, 2026).ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Form.FinancialYear"] = year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Form.AmountPence"] = amount,
    };

    private static List<string> Totals(Page page) =>
        [.. page.Html.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr, tfoot tr")
            .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim())))];
}
