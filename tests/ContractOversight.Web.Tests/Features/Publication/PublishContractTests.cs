using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Tests.Features.Contracts;

namespace ContractOversight.Web.Tests.Features.Publication;

[TestClass]
public sealed class PublishContractTests
{
    [TestMethod]
    public async Task An_approved_agreement_is_published_by_the_person_who_asked()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync();

        var answer = await office.PublishAsync(id);

        Assert.AreEqual($"/office/contracts/{id}/publish", answer.Location, answer.Text);
        var release = await office.Site.InRegisterAsync(db => Task.FromResult(db.Releases.Single()));
        Assert.AreEqual(await office.OfficerIdAsync(), release.PublishedById);
        Assert.AreEqual(RecordState.Published, (await office.FindAsync(id)).State);
        Assert.Contains("Release added: ", await office.AuditAsync(id));
        Assert.AreEqual(HttpStatusCode.OK, (await office.Site.Anonymous().GetAsync("/contracts/northmere/C1")).Status);
    }

    [TestMethod]
    [DataRow(RecordState.Draft)]
    [DataRow(RecordState.Ready)]
    public async Task What_no_second_person_approved_is_refused_and_stays_private(RecordState state)
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync();
        var form = (await office.Officer.GetAsync($"/office/contracts/{id}/publish")).Html.QuerySelector("input[name='__RequestVerificationToken']")!;
        await office.Site.InRegisterAsync(async db =>
        {
            db.Contracts.Single().State = state;
            await db.SaveChangesAsync();
        });

        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", form.GetAttribute("value")!)]);
        var refused = await office.Officer.SendAsync($"/office/contracts/{id}/publish", content);

        Assert.Contains("A second person has to approve the record first.", refused.Errors);
        Assert.AreEqual(0, await office.Site.InRegisterAsync(db => Task.FromResult(db.Releases.Count() + db.WorkItems.Count())));
        Assert.AreEqual(HttpStatusCode.NotFound, (await office.Site.Anonymous().GetAsync("/contracts/northmere/C1")).Status);
    }

    [TestMethod]
    public async Task A_record_without_a_review_day_is_refused_with_the_reason()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync(set: contract => contract.NextReviewDue = null);

        var page = await office.Officer.GetAsync($"/office/contracts/{id}/publish");

        Assert.Contains("Enter the day by which the next review is due.", page.Text);
        Assert.IsNull(page.Html.QuerySelector("form[action$='/publish']"));
    }

    [TestMethod]
    public async Task A_historic_example_is_never_published()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.Site.InRegisterAsync(async db =>
        {
            var contract = Make.Contract(office.Id, isHistoric: true);
            db.Contracts.Add(contract);
            await db.SaveChangesAsync();
            return contract.Id;
        });

        var page = await office.Officer.GetAsync($"/office/contracts/{id}/publish");

        Assert.Contains("never published", page.Text);
        Assert.IsNull(page.Html.QuerySelector("form[action$='/publish']"));
    }

    [TestMethod]
    [DataRow(OversightRoles.Commissioner, HttpStatusCode.OK)]
    [DataRow(OversightRoles.Administrator, HttpStatusCode.Redirect)]
    [DataRow(null, HttpStatusCode.Redirect)]
    public async Task Only_officers_of_the_office_see_the_button(string? role, HttpStatusCode expected)
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync();
        var visitor = role is null ? office.Site.Anonymous()
            : await office.Site.SignedInAsync(role, role == OversightRoles.Administrator ? null : office.Id);

        var page = await visitor.GetAsync($"/office/contracts/{id}/publish");

        Assert.AreEqual(expected, page.Status);
        Assert.IsNull(page.Html.QuerySelector("form[action$='/publish']"));
    }

    [TestMethod]
    [DataRow("/publish")]
    [DataRow("/withhold")]
    public async Task Another_offices_agreement_is_not_there(string step)
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync();
        var other = await office.Site.SignedInAsync(OversightRoles.Officer, await office.Site.AddOfficeAsync("southmere"));

        var page = await other.GetAsync($"/office/contracts/{id}{step}");

        Assert.AreEqual(HttpStatusCode.NotFound, page.Status);
    }

    [TestMethod]
    public async Task A_correction_supersedes_and_the_earlier_release_stays()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync();
        await office.PublishAsync(id);
        await office.Site.InRegisterAsync(async db =>
        {
            db.Contracts.Single().Title = "Corrected title";
            await db.SaveChangesAsync();
        });

        await office.PublishAsync(id);

        var package = await office.GetTextAsync($"/releases/ocds-xxxxxx-northmere-{id}");
        Assert.Contains("Agreement C1", package);
        Assert.Contains("Corrected title", package);
        Assert.Contains($"\"supersedes\":\"northmere-{id}-1\"", package);
        Assert.Contains("Corrected title", (await office.Site.Anonymous().GetAsync("/contracts/northmere/C1")).Text);
    }

    [TestMethod]
    public async Task A_platforms_own_ocid_is_kept()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync(set: contract => contract.Ocid = "ocds-h6vhtk-04abcd");

        await office.PublishAsync(id);

        Assert.Contains("ocds-h6vhtk-04abcd", await office.GetTextAsync("/releases/ocds-h6vhtk-04abcd"));
    }
}
