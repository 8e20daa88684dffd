using System.Net;
using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Features.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Web.Tests.Features.Contracts;

[TestClass]
public sealed class ApproveContractTests
{
    [TestMethod]
    public async Task One_person_puts_it_forward_and_another_approves()
    {
        await using var office = await Office.OpenAsync();
        var second = await office.SecondOfficerAsync();
        var id = await office.AddCompleteAsync();

        await office.Officer.PostFormAsync($"/office/contracts/{id}", [], $"/office/contracts/{id}/make-ready");
        await second.PostFormAsync($"/office/contracts/{id}", [], $"/office/contracts/{id}/approve");

        var contract = await office.FindAsync(id);
        Assert.AreEqual(RecordState.Approved, contract.State);
        Assert.AreNotEqual(contract.MadeReadyById, contract.ApprovedById);
        Assert.Contains("Approved by Test officer on 14 September 2026", (await second.GetAsync($"/office/contracts/{id}")).Text);
        Assert.StartsWith("Contract changed", (await office.AuditAsync(id))[0]);
    }

    [TestMethod]
    public async Task Nobody_approves_what_they_put_forward()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync();
        await office.Officer.PostFormAsync($"/office/contracts/{id}", [], $"/office/contracts/{id}/make-ready");
        var page = await office.Officer.GetAsync($"/office/contracts/{id}");

        // The page offers no such button, so the form that is there is sent to the other address.
        var refused = await office.SendAsync(id, "approve");

        Assert.IsNull(page.Html.QuerySelector("form[action$='/approve']"));
        Assert.Contains("somebody else has to approve it", refused.Errors.Single());
        Assert.AreEqual(RecordState.Ready, (await office.FindAsync(id)).State);
    }

    [TestMethod]
    public async Task Who_changes_it_while_it_waits_cannot_approve_it_either()
    {
        await using var office = await Office.OpenAsync();
        var second = await office.SecondOfficerAsync();
        var id = await office.AddCompleteAsync();
        await office.Officer.PostFormAsync($"/office/contracts/{id}", [], $"/office/contracts/{id}/make-ready");

        await second.PostFormAsync($"/office/contracts/{id}/sections/value", new() { ["AwardedValuePence"] = "1" });

        Assert.IsNull((await second.GetAsync($"/office/contracts/{id}")).Html.QuerySelector("form[action$='/approve']"));
        Assert.IsNotNull((await office.Officer.GetAsync($"/office/contracts/{id}")).Html.QuerySelector("form[action$='/approve']"));
    }

    [TestMethod]
    public async Task A_draft_with_gaps_is_not_put_forward_and_the_gaps_are_named()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync(set: contract => contract.Description = null);

        var refused = await office.SendAsync(id, "make-ready");

        Assert.Contains("Describe what is bought", refused.Errors.Single());
        Assert.AreEqual(RecordState.Draft, (await office.FindAsync(id)).State);
    }

    [TestMethod]
    public async Task It_can_be_returned_to_draft()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync();
        await office.Officer.PostFormAsync($"/office/contracts/{id}", [], $"/office/contracts/{id}/make-ready");

        await office.Officer.PostFormAsync($"/office/contracts/{id}", [], $"/office/contracts/{id}/return");

        Assert.AreEqual(RecordState.Draft, (await office.FindAsync(id)).State);
    }

    [TestMethod]
    public async Task An_approved_record_asks_for_a_reason_and_keeps_it()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync(set: contract => contract.State = RecordState.Approved);
        var address = $"/office/contracts/{id}/sections/description";

        var asked = await office.Officer.PostFormAsync(address, new() { ["Category"] = "Custody" });
        await office.Officer.PostFormAsync(address, new() { ["Category"] = "Custody", ["Revision.Reason"] = "It was left out." });

        Assert.AreEqual("Say why it is changed", asked.Errors.Single());
        Assert.AreEqual("Contract changed: It was left out.", (await office.AuditAsync(id))[0]);
        Assert.AreEqual(RecordState.Approved, (await office.FindAsync(id)).State);
    }

    [TestMethod]
    [DataRow("1000000", RecordState.Approved)]
    [DataRow("1000000.01", RecordState.Ready)]
    public async Task An_approval_lapses_when_the_value_changes(string value, RecordState after)
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync(set: contract => contract.State = RecordState.Approved);

        await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/value", new() { ["AwardedValuePence"] = value, ["Revision.Reason"] = "Corrected." });

        Assert.AreEqual(after, (await office.FindAsync(id)).State);
    }

    [TestMethod]
    public async Task Without_a_review_date_publishing_is_refused_with_the_reason_and_with_one_it_is_allowed()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync(set: contract => (contract.State, contract.NextReviewDue) = (RecordState.Approved, null));

        var refused = await PublishAsync(office, id);
        await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/governance", new()
        {
            ["NextReviewDue.Day"] = "1",
            ["NextReviewDue.Month"] = "4",
            ["NextReviewDue.Year"] = "2027",
            ["Revision.Reason"] = "Set.",
        });
        var allowed = await PublishAsync(office, id);

        Assert.AreSequenceEqual(["Enter the day by which the next review is due."], refused!);
        Assert.IsEmpty(allowed!);
    }

    [TestMethod]
    public async Task A_record_that_nobody_approved_is_not_published()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync();

        var refused = await PublishAsync(office, id);

        Assert.AreSequenceEqual(["A second person has to approve the record first."], refused!);
    }

    [TestMethod]
    [DataRow("make-ready")]
    [DataRow("approve")]
    [DataRow("return")]
    public async Task A_step_that_does_not_fit_the_state_is_refused(string step)
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync(set: contract => contract.State = RecordState.Published);

        var refused = await office.SendAsync(id, step);

        Assert.AreEqual(HttpStatusCode.OK, refused.Status);
        Assert.StartsWith("Only a", refused.Errors.Single());
    }

    private static async Task<IReadOnlyList<string>?> PublishAsync(Office office, int id)
    {
        await using var scope = office.Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ApproveContract>().PublishAsync(id, CancellationToken.None);
    }
}
