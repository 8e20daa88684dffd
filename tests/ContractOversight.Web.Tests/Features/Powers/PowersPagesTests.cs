using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Web.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.Powers;

[TestClass]
public sealed class PowersPagesTests
{
    private static readonly string[] OfficerPages = ["activities/add", "activities/{0}/revise", "activities/{0}/designate", "designations/{1}/withdraw", "principles/sign"];

    [TestMethod]
    public async Task Each_page_asks_a_stranger_to_sign_in_and_keeps_a_commissioner_to_reading()
    {
        await using var site = new TestSite();
        var place = await PowersPlace.MakeAsync(site);
        var commissioner = await site.SignedInAsync(OversightRoles.Commissioner, place.OfficeId);
        var stranger = site.Anonymous();

        Assert.AreEqual(HttpStatusCode.OK, (await commissioner.GetAsync(place.Address)).Status);
        Assert.StartsWith("https://localhost/sign-in", (await stranger.GetAsync(place.Address)).Location);
        foreach (var page in OfficerPages.Select(place.PageOf))
        {
            Assert.StartsWith("https://localhost/sign-in", (await stranger.GetAsync(page)).Location, page);
            Assert.Contains("/not-allowed", (await commissioner.GetAsync(page)).Location ?? "", page);
        }
    }

    [TestMethod]
    public async Task Another_offices_agreement_and_one_that_does_not_exist_are_not_found()
    {
        await using var site = new TestSite();
        var place = await PowersPlace.MakeAsync(site);
        var elsewhere = await site.SignedInAsync(OversightRoles.Officer, await site.AddOfficeAsync("southmere"));
        var officer = await site.SignedInAsync(OversightRoles.Officer, place.OfficeId);

        foreach (var page in OfficerPages.Select(place.PageOf).Append(place.Address))
        {
            Assert.AreEqual(HttpStatusCode.NotFound, (await elsewhere.GetAsync(page)).Status, page);
        }

        Assert.AreEqual(HttpStatusCode.NotFound, (await officer.GetAsync("/office/contracts/999/powers")).Status);
        Assert.AreEqual(HttpStatusCode.NotFound, (await officer.GetAsync($"{place.Address}/activities/999/revise")).Status);
        Assert.AreEqual(HttpStatusCode.NotFound, (await officer.GetAsync($"{place.Address}/activities/999/designate")).Status);
        Assert.AreEqual(HttpStatusCode.NotFound, (await officer.GetAsync($"{place.Address}/designations/999/withdraw")).Status);
    }

    [TestMethod]
    public async Task An_officer_is_stopped_for_the_missing_designation_records_it_and_is_let_through()
    {
        await using var site = new TestSite();
        var officeId = await site.AddOfficeAsync();
        var contractId = await PowersPlace.AddContractAsync(site, officeId);
        var officer = await site.SignedInAsync(OversightRoles.Officer, officeId);
        var address = $"/office/contracts/{contractId}/powers";

        var added = await officer.FollowAsync(await officer.PostFormAsync(
            $"{address}/activities/add", new() { ["Form.What"] = "Booking people into custody", ["Form.Role"] = "DesignatedPowers" }));
        var activityId = await site.InRegisterAsync(db => db.OutsourcedActivities.Select(row => row.Id).SingleAsync());
        var recorded = await officer.FollowAsync(await officer.PostFormAsync($"{address}/activities/{activityId}/designate", PowersPlace.Complete()));

        Assert.Contains("The activity was added", added.Text);
        Assert.Contains("This agreement cannot be approved as it stands", added.Text);
        Assert.Contains("no designation for it holds on 14 September 2026", added.Text);
        Assert.DoesNotContain("cannot be approved", recorded.Text);
        Assert.Contains("Private staff may do this with the powers of a detention officer", recorded.Text);
        await site.InRegisterAsync(async db =>
        {
            var flag = await db.Flags.SingleAsync(row => row.RuleCode == "designation-missing");
            Assert.AreEqual(Today.Date, flag.ClearedOn);
            Assert.IsTrue(await db.AuditEntries.AnyAsync(row => row.Subject == "OutsourcedActivity" && row.ContractId == contractId));
            Assert.IsTrue(await db.AuditEntries.AnyAsync(row => row.Subject == "Designation" && row.ContractId == contractId));
        });
    }

    [TestMethod]
    public async Task Adding_an_activity_asks_for_what_is_missing()
    {
        await using var site = new TestSite();
        var place = await PowersPlace.MakeAsync(site);
        var officer = await site.SignedInAsync(OversightRoles.Officer, place.OfficeId);

        var page = await officer.PostFormAsync($"{place.Address}/activities/add", new() { ["Form.What"] = "" });

        Assert.AreEqual("Enter what the provider's staff do; Select which police powers it needs", string.Join("; ", page.Errors));
    }

    [TestMethod]
    [DataRow("Form.Kind", "", "Select what the staff were made")]
    [DataRow("Form.Kind", "AccreditedPerson", "Select ‘Detention officer’ or ‘Escort officer’: the activity is tagged as needing designated powers")]
    [DataRow("Form.Powers", " ", "Enter which powers were given")]
    [DataRow("Form.PeopleCount", "0", "The number of people must be 1 or more")]
    [DataRow("Form.GivenOn.Year", "2030", "The last day must be the first day or later")]
    [DataRow("Form.FitAndProperOn.Year", "2027", "The day of the decision must be today or in the past")]
    [DataRow("Form.FitAndProperBy", "", "Enter the role of whoever decided that the provider is fit and proper")]
    public async Task Recording_a_designation_says_what_is_wrong_and_keeps_what_was_typed(string field, string value, string error)
    {
        await using var site = new TestSite();
        var place = await PowersPlace.MakeAsync(site);
        var officer = await site.SignedInAsync(OversightRoles.Officer, place.OfficeId);
        var fields = PowersPlace.Complete();
        fields[field] = value;

        var page = await officer.PostFormAsync($"{place.Address}/activities/{place.ActivityId}/designate", fields);

        Assert.AreEqual(error, page.Errors.Single());
        Assert.AreEqual("Custody course, certificates on file", page.Html.QuerySelector("textarea[name='Form.TrainingEvidence']")?.TextContent.Trim());
        Assert.AreEqual(1, await site.InRegisterAsync(db => db.Designations.CountAsync()));
    }

    [TestMethod]
    public async Task A_designation_is_withdrawn_with_a_reason_and_stays_in_the_register()
    {
        await using var site = new TestSite();
        var place = await PowersPlace.MakeAsync(site);
        var officer = await site.SignedInAsync(OversightRoles.Officer, place.OfficeId);
        var form = $"{place.Address}/designations/{place.DesignationId}/withdraw";

        var empty = await officer.PostFormAsync(form, []);
        var tooEarly = await officer.PostFormAsync(form, Day("Form.WithdrawnOn", 2020, 1, 1, ("Form.Reason", "Training lapsed")));
        var page = await officer.FollowAsync(await officer.PostFormAsync(form, Day("Form.WithdrawnOn", 2026, 9, 14, ("Form.Reason", "Training lapsed"))));

        Assert.HasCount(2, empty.Errors);
        Assert.StartsWith("The day must be 14 September 2025, when it was given, or later", tooEarly.Errors.Single());
        Assert.Contains("14 September 2026: Training lapsed", page.Text);
        Assert.Contains("May not be done", page.Text);
        Assert.AreEqual("Training lapsed", await site.InRegisterAsync(db => db.AuditEntries
            .Where(row => row.Subject == "Designation" && row.Reason != null).Select(row => row.Reason).SingleAsync()));
    }

    [TestMethod]
    public async Task Changing_an_activity_asks_for_a_reason_and_keeps_it()
    {
        await using var site = new TestSite();
        var place = await PowersPlace.MakeAsync(site);
        var officer = await site.SignedInAsync(OversightRoles.Officer, place.OfficeId);
        var form = $"{place.Address}/activities/{place.ActivityId}/revise";

        var without = await officer.PostFormAsync(form, new() { ["Form.Role"] = "ConstableOnly" });
        var page = await officer.FollowAsync(await officer.PostFormAsync(form, new() { ["Form.Role"] = "ConstableOnly", ["Form.Reason"] = "Legal advice" }));

        Assert.AreEqual("Enter why you change it", without.Errors.Single());
        Assert.Contains("cannot be outsourced", page.Text);
        Assert.IsTrue(await site.InRegisterAsync(db => db.AuditEntries.AnyAsync(row => row.Subject == "OutsourcedActivity" && row.Reason == "Legal advice")));
    }

    [TestMethod]
    public async Task Each_signed_assessment_is_a_version_of_its_own_and_the_next_starts_from_its_answers()
    {
        await using var site = new TestSite();
        var place = await PowersPlace.MakeAsync(site);
        var officer = await site.SignedInAsync(OversightRoles.Officer, place.OfficeId);
        var form = $"{place.Address}/principles/sign";

        var empty = await officer.PostFormAsync(form, []);
        await officer.PostFormAsync(form, PowersPlace.Principles());
        var page = await officer.FollowAsync(await officer.PostFormAsync(
            form, new() { ["Form.Occasion"] = "Extension", ["Form.SignedAs"] = "Chief executive", ["Form.Limits"] = "No force by private staff, ever" }));

        Assert.HasCount(8, empty.Errors);
        Assert.Contains("Version 2, before an extension", page.Text);
        Assert.Contains("Version 1, before award", page.Text);
        Assert.AreEqual("No force by private staff|No force by private staff, ever", await site.InRegisterAsync(async db =>
            string.Join('|', await db.PrinciplesAssessments.OrderBy(row => row.Edition).Select(row => row.Limits).ToListAsync())));
        Assert.AreEqual(2, await site.InRegisterAsync(db => db.AuditEntries.CountAsync(row => row.Subject == "PrinciplesAssessment")));
    }

    private static Dictionary<string, string> Day(string field, int year, int month, int day, params (string Name, string Value)[] more)
    {
        var fields = new Dictionary<string, string> { [field + ".Day"] = $"{day}", [field + ".Month"] = $"{month}", [field + ".Year"] = $"{year}" };
        foreach (var (name, value) in more)
        {
            fields[name] = value;
        }

        return fields;
    }
}
