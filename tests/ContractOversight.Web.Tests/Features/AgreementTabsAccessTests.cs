using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Web.Tests.Site;

namespace ContractOversight.Web.Tests.Features;

[TestClass]
public sealed class AgreementTabsAccessTests
{
    private static readonly string[] ToRead =
    [
        "/office/contracts/{0}/performance", "/office/contracts/{0}/performance/{1}", "/office/contracts/{0}/performance/readings/template.xlsx",
        "/office/contracts/{0}/costs", "/office/contracts/{0}/reviews", "/office/contracts/{0}/publication", "/office/contracts/{0}/documents",
        "/office/costs", "/office/disclosures",
    ];

    private static readonly string[] ToFillIn =
    [
        "/office/contracts/{0}/performance/add", "/office/contracts/{0}/performance/{1}/change", "/office/contracts/{0}/performance/{1}/stop",
        "/office/contracts/{0}/performance/readings", "/office/contracts/{0}/performance/{1}/readings/2026-08-01",
        "/office/contracts/{0}/costs/record", "/office/contracts/{0}/costs/{2}/value", "/office/contracts/{0}/reviews/complete",
        "/office/contracts/{0}/publication/record", "/office/contracts/{0}/publication/{3}/revise", "/office/contracts/{0}/documents/upload",
        "/office/costs/{2}/match", "/office/disclosures/record",
    ];

    private static readonly string[] ToSendOnly =
        ["/office/contracts/{0}/reviews/actions/1/finish", "/office/contracts/{0}/documents/1/public-copy", "/office/costs/match-supplier"];

    [TestMethod]
    public async Task Each_page_opens_for_those_whose_role_allows_it_and_for_nobody_else()
    {
        await using var tabs = await FilledAsync();
        Dictionary<string, Visitor> visitors = new()
        {
            ["nobody"] = tabs.Site.Anonymous(),
            [OversightRoles.Officer] = tabs.Officer,
            [OversightRoles.Commissioner] = await tabs.Site.SignedInAsync(OversightRoles.Commissioner, tabs.OfficeId),
            [OversightRoles.Administrator] = await tabs.Site.SignedInAsync(OversightRoles.Administrator, null),
        };

        var wrong = new List<string>();
        foreach (var (who, visitor) in visitors)
        {
            foreach (var address in Addresses(tabs, ToRead.Concat(ToFillIn)))
            {
                var answer = await visitor.GetAsync(address);
                var may = who == OversightRoles.Officer || (who == OversightRoles.Commissioner && Addresses(tabs, ToRead).Contains(address));
                var expected = may ? "OK" : who == "nobody" ? "to sign in" : "not allowed";
                if (Said(answer) != expected)
                {
                    wrong.Add($"{who} {address}: {Said(answer)}, not {expected}");
                }
            }
        }

        Assert.AreEqual("", string.Join("\n", wrong));
    }

    [TestMethod]
    public async Task Only_an_officer_may_send_anything()
    {
        await using var tabs = await FilledAsync();
        var commissioner = await tabs.Site.SignedInAsync(OversightRoles.Commissioner, tabs.OfficeId);
        var administrator = await tabs.Site.SignedInAsync(OversightRoles.Administrator, null);

        var wrong = new List<string>();
        foreach (var address in Addresses(tabs, ToFillIn.Concat(ToSendOnly)))
        {
            foreach (var (visitor, expected) in new[] { (tabs.Site.Anonymous(), "to sign in"), (commissioner, "not allowed"), (administrator, "not allowed") })
            {
                using var nothing = new FormUrlEncodedContent([]);
                using var answer = await visitor.Client.PostAsync(address, nothing);
                var said = Said(new Page(answer.StatusCode, answer.Headers.Location?.OriginalString, "", null!));
                if (said != expected)
                {
                    wrong.Add($"{address}: {said}, not {expected}");
                }
            }
        }

        Assert.AreEqual("", string.Join("\n", wrong));
    }

    [TestMethod]
    public async Task Another_offices_records_are_not_found_and_nor_are_unknown_ones()
    {
        await using var tabs = await FilledAsync();
        var stranger = await tabs.Site.SignedInAsync(OversightRoles.Officer, await tabs.Site.AddOfficeAsync("southmere"));

        var found = new List<string>();
        foreach (var address in Addresses(tabs, ToRead.Concat(ToFillIn)).Where(address => address is not ("/office/costs" or "/office/disclosures" or "/office/disclosures/record")))
        {
            if ((await stranger.GetAsync(address)).Status != HttpStatusCode.NotFound)
            {
                found.Add(address);
            }
        }

        foreach (var address in ToRead.Concat(ToFillIn).Where(address => address.Contains('{')).Select(address => string.Format(null, address, 999, 999, 999, 999)))
        {
            if ((await tabs.Officer.GetAsync(address)).Status != HttpStatusCode.NotFound)
            {
                found.Add(address);
            }
        }

        Assert.AreEqual("", string.Join("\n", found));
        Assert.DoesNotContain("NM-1", (await stranger.GetAsync("/office/costs")).Text);
        Assert.DoesNotContain("Copy of the contract", (await stranger.GetAsync("/office/disclosures")).Text);
    }

    private static async Task<AgreementTabs> FilledAsync()
    {
        var tabs = await AgreementTabs.OpenAsync();
        var kpi = await tabs.AddAsync(Make.Kpi(tabs.ContractId, "K1"));
        await tabs.AddAsync(Make.KpiVersion(kpi.Id));
        await tabs.AddAsync(Make.CostLine(tabs.OfficeId, tabs.ContractId));
        await tabs.AddAsync(Make.Disclosure(tabs.OfficeId, tabs.ContractId));
        return tabs;
    }

    // Each test site is new, so the first record of each kind has the number 1.
    private static List<string> Addresses(AgreementTabs tabs, IEnumerable<string> patterns) =>
        [.. patterns.Select(pattern => string.Format(null, pattern, tabs.ContractId, 1, 1, 1))];

    private static string Said(Page answer) => answer switch
    {
        { Status: HttpStatusCode.OK } => "OK",
        { Status: HttpStatusCode.Redirect, Location: { } to } when to.Contains("/sign-in", StringComparison.Ordinal) => "to sign in",
        { Status: HttpStatusCode.Redirect, Location: { } to } when to.Contains("/not-allowed", StringComparison.Ordinal) => "not allowed",
        _ => answer.Status.ToString(),
    };
}
