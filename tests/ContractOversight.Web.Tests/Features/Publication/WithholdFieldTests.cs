using System.Net;
using ContractOversight.Domain.Publication;
using ContractOversight.Web.Tests.Features.Contracts;

namespace ContractOversight.Web.Tests.Features.Publication;

[TestClass]
public sealed class WithholdFieldTests
{
    private const string Secret = "CANARYDESCRIPTION";

    [TestMethod]
    public async Task What_is_withheld_before_publication_never_appears_and_the_public_is_told_why()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync(set: contract => contract.Description = Secret);
        await office.WithholdAsync(id, nameof(PublicField.Description));

        await office.PublishAsync(id);

        var page = await office.Site.Anonymous().GetAsync("/contracts/northmere/C1");
        Assert.DoesNotContain(Secret, page.Body);
        Assert.Contains("The description. Legal basis: SI 2011/3050 art.2(2)(b): might jeopardise the safety of any person.", page.Text);
    }

    [TestMethod]
    public async Task What_is_withheld_later_goes_with_the_releases_and_files_that_showed_it()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync(set: contract => contract.Description = Secret);
        await office.PublishAsync(id);
        await office.MakeFilesAsync();
        Assert.Contains(Secret, await office.GetTextAsync("/downloads/latest/contracts.csv"));
        Assert.Contains(Secret, await office.GetTextAsync($"/releases/ocds-xxxxxx-northmere-{id}"));

        await office.WithholdAsync(id, nameof(PublicField.Description));
        var warned = await office.Officer.GetAsync($"/office/contracts/{id}/publish");
        await office.PublishAsync(id);

        Assert.Contains("The public can still read something", warned.Text);
        Assert.DoesNotContain(Secret, await office.GetTextAsync("/downloads/latest/contracts.csv"));
        Assert.DoesNotContain(Secret, await office.GetTextAsync($"/releases/ocds-xxxxxx-northmere-{id}"));
        Assert.AreEqual(HttpStatusCode.NotFound, (await office.Site.Anonymous().GetAsync("/downloads/2026-09-14-02/contracts.csv")).Status);
        Assert.IsTrue((await office.Site.InRegisterAsync(db => Task.FromResult(db.Releases.OrderBy(row => row.Id).Last()))).WithdrawsEarlier);
    }

    [TestMethod]
    public async Task A_decision_lifted_shows_the_part_again()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync(set: contract => contract.Description = Secret);
        await office.WithholdAsync(id, nameof(PublicField.Description));
        var withholding = await office.Site.InRegisterAsync(db => Task.FromResult(db.FieldWithholdings.Single().Id));

        await office.Officer.PostFormAsync($"/office/contracts/{id}/withhold", [], $"/office/contracts/{id}/withhold/{withholding}/lift");
        await office.PublishAsync(id);

        Assert.Contains(Secret, (await office.Site.Anonymous().GetAsync("/contracts/northmere/C1")).Body);
    }

    [TestMethod]
    public async Task Nothing_chosen_asks_for_everything()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync();

        var page = await office.Officer.PostFormAsync($"/office/contracts/{id}/withhold", [], $"/office/contracts/{id}/withhold");

        foreach (var expected in new[] { "Select what is withheld", "Select the legal basis", "Enter who decided", "Enter the day on which the decision is looked at again" })
        {
            Assert.Contains(expected, page.Errors);
        }
    }

    [TestMethod]
    public async Task Commercial_interests_alone_are_warned_about()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddApprovedAsync();

        var page = await office.WithholdAsync(id, nameof(PublicField.Value), "foi-43-2");

        Assert.Contains("no exception for commercial interests", page.Errors.Single());
        Assert.AreEqual(0, await office.Site.InRegisterAsync(db => Task.FromResult(db.FieldWithholdings.Count())));
    }
}
