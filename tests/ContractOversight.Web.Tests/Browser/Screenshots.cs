using ContractOversight.Data.People;
using Microsoft.Playwright;

namespace ContractOversight.Web.Tests.Browser;

/// <summary>Takes the pictures of the README; docs/images/take.sh runs it, and otherwise it only checks that the pages open.</summary>
[TestClass]
public sealed class Screenshots
{
    [TestMethod]
    [DataRow("public", null, "/contracts/northmere/NM-0201")]
    [DataRow("office", OversightRoles.Officer, "/office")]
    [DataRow("oversight", OversightRoles.Commissioner, "/oversight")]
    public async Task Each_face_opens_for_its_picture(string name, string? role, string address)
    {
        var page = await BrowserTests.OpenAsync(role);

        var answer = await page.GotoAsync(address);
        if (Environment.GetEnvironmentVariable("OVERSIGHT_PICTURES") is { } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png") });
        }

        Assert.AreEqual(200, answer!.Status);
    }
}
