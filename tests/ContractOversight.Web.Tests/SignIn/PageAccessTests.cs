using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Web.Tests.Site;

namespace ContractOversight.Web.Tests.SignIn;

[TestClass]
public sealed class PageAccessTests
{
    private const string Both = "officer commissioner";

    private static readonly (string Page, string Roles)[] Pages =
    [
        ("/office", Both),
        ("/office/flags", Both),
        ("/office/flags?cleared=true&rule=overdue-review&severity=Urgent", Both),
        ("/office/questions", "officer"),
        ("/oversight", Both),
        ("/oversight/lists/flags/overdue-reviews", Both),
        ("/oversight/lists/flags/slipping", Both),
        ("/oversight/lists/flags/closing-decisions", Both),
        ("/oversight/lists/flags/closed-options", Both),
        ("/oversight/lists/disclosures", Both),
        ("/oversight/lists/contracts/live", Both),
        ("/oversight/lists/contracts/not-known", Both),
        ("/oversight/lists/money/budget", Both),
        ("/oversight/lists/money/spend", Both),
        ("/oversight/questions", "commissioner"),
        ("/oversight/questions/ask", "commissioner"),
        ("/admin/users", "administrator"),
        ("/admin/users/add", "administrator"),
        ("/admin/offices", "administrator"),
        ("/admin/offices/add", "administrator"),
        ("/admin/jobs", "administrator"),
        ("/admin/audit", "administrator"),
        ("/admin/jobs/dashboard", "administrator"),
        ("/admin/jobs/dashboard/recurring", "administrator"),
    ];

    [TestMethod]
    public async Task Nobody_sees_a_page_of_the_office_without_signing_in()
    {
        await using var site = new TestSite();
        var visitor = site.Anonymous();

        foreach (var (page, _) in Pages)
        {
            var answer = await visitor.GetAsync(page);

            Assert.AreEqual(HttpStatusCode.Redirect, answer.Status, page);
            Assert.Contains("/sign-in", answer.Location!, page);
        }
    }

    [TestMethod]
    [DataRow(OversightRoles.Officer)]
    [DataRow(OversightRoles.Commissioner)]
    [DataRow(OversightRoles.Administrator)]
    public async Task Each_role_sees_its_own_pages_and_no_others(string role)
    {
        await using var site = new TestSite();
        var office = await site.AddOfficeAsync();
        var visitor = await site.SignedInAsync(role, role == OversightRoles.Administrator ? null : office);

        foreach (var (page, roles) in Pages)
        {
            var answer = await visitor.GetAsync(page);

            if (roles.Split(' ').Contains(role))
            {
                Assert.AreEqual(HttpStatusCode.OK, answer.Status, $"{page}: {answer.Text}");
            }
            else
            {
                var isRefused = answer.Status == HttpStatusCode.Forbidden || answer.Location?.Contains("/not-allowed", StringComparison.Ordinal) == true;
                Assert.IsTrue(isRefused, $"{page} answered {answer.Status}");
            }
        }
    }
}
