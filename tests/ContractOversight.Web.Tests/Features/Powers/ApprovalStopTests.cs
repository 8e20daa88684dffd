using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Tests.Features.Contracts;

namespace ContractOversight.Web.Tests.Features.Powers;

[TestClass]
public sealed class ApprovalStopTests
{
    [TestMethod]
    public async Task A_custody_contract_is_approved_only_once_the_designation_is_on_record()
    {
        await using var office = await Office.OpenAsync();
        var second = await office.SecondOfficerAsync();
        var id = await office.AddCompleteAsync(set: contract => contract.Title = "Custody staffing");
        var address = $"/office/contracts/{id}";
        await office.Officer.PostFormAsync(address, [], $"{address}/make-ready");

        var untagged = await second.GetAsync(address);
        await office.Officer.PostFormAsync($"{address}/powers/activities/add", new() { ["Form.What"] = "Booking people in", ["Form.Role"] = "DesignatedPowers" });
        var refused = await second.PostFormAsync(address, [], $"{address}/approve");
        var stateThen = (await office.FindAsync(id)).State;
        var activityId = await office.Site.InRegisterAsync(db => Task.FromResult(db.OutsourcedActivities.Single().Id));
        await office.Officer.PostFormAsync($"{address}/powers/activities/{activityId}/designate", PowersPlace.Complete());
        await second.PostFormAsync(address, [], $"{address}/approve");

        Assert.Contains("speaks of ‘custody’, work that can need police powers", untagged.Text);
        Assert.Contains("‘Booking people in’ needs police powers, and no designation for it holds", refused.Errors.Single());
        Assert.AreEqual(RecordState.Ready, stateThen);
        Assert.AreEqual(RecordState.Approved, (await office.FindAsync(id)).State);
    }

    [TestMethod]
    public async Task The_list_of_what_is_missing_leads_to_the_powers_page()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync(set: contract => contract.Title = "Prisoner escort");

        var page = await office.Officer.GetAsync($"/office/contracts/{id}");

        Assert.IsNotNull(page.Html.QuerySelector($"main li a[href='/office/contracts/{id}/powers']"));
    }
}
