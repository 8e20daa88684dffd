using System.Net;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Web.Tests.Features.Contracts;

[TestClass]
public sealed class SectionsTests
{
    [TestMethod]
    public async Task Every_section_of_a_contract_opens_and_can_be_saved_as_it_is()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync();

        foreach (var section in new[] { "description", "parties", "procurement", "value", "term", "governance", "value-for-money" })
        {
            var page = await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/{section}", []);

            Assert.AreEqual($"/office/contracts/{id}/sections", page.Location, $"{section}: {string.Join("; ", page.Errors)}");
        }

        var contract = await office.FindAsync(id);
        Assert.AreEqual((100_000_000L, new DateOnly(2029, 3, 31)), (contract.CurrentValuePence!.Value, contract.EndsOn!.Value));
        Assert.AreEqual(RecordState.Draft, contract.State);
    }

    [TestMethod]
    public async Task Two_suppliers_share_a_million_pounds_sixty_to_forty()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddAsync("C1", set: contract => contract.CurrentValuePence = 100_000_000);
        var first = await office.AddSupplierAsync(id, "Alder Ltd");
        var second = await office.AddSupplierAsync(id, "Birch Ltd");

        await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/parties", new() { ["Shares[0].Percent"] = "60", ["Shares[1].Percent"] = "40" });

        var (one, two) = (await office.Officer.GetAsync($"/office/suppliers/{first}"), await office.Officer.GetAsync($"/office/suppliers/{second}"));
        Assert.AreEqual("£600,000", one.Html.QuerySelector("#total")!.TextContent);
        Assert.AreEqual("£400,000", two.Html.QuerySelector("#total")!.TextContent);
        Assert.Contains("ContractSupplier changed: ", await office.AuditAsync(id));
    }

    [TestMethod]
    [DataRow("60", "39.99")]
    [DataRow("60", "40.01")]
    public async Task Shares_that_do_not_add_up_are_refused_and_kept_on_the_page(string first, string second)
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddAsync("C1");
        await office.AddSupplierAsync(id, "Alder Ltd");
        await office.AddSupplierAsync(id, "Birch Ltd");

        var page = await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/parties", new() { ["Shares[0].Percent"] = first, ["Shares[1].Percent"] = second });

        Assert.Contains("Make them add up to 100%", page.Errors.Single());
        Assert.AreEqual(second, page.Html.QuerySelector("input[name='Shares[1].Percent']")!.GetAttribute("value"));
    }

    [TestMethod]
    public async Task A_supplier_in_the_register_is_found_and_added_without_script()
    {
        await using var office = await Office.OpenAsync();
        var elsewhere = await office.AddAsync("C0");
        var supplier = await office.AddSupplierAsync(elsewhere, "Alder Custody Limited");
        var id = await office.AddAsync("C1");
        var address = $"/office/contracts/{id}/sections/parties";

        var found = await office.Officer.PostFormAsync(address, new() { ["Find"] = "alder", ["Do"] = "find", ["Party"] = "Commissioner" });
        var saved = await office.Officer.PostFormAsync(address, new() { ["Pick"] = $"{supplier}", ["Party"] = "Commissioner" });

        Assert.Contains("Alder Custody Limited", found.Text);
        Assert.IsEmpty(found.Errors);
        Assert.AreEqual(address, saved.Location);
        Assert.Contains("Alder Custody Limited", (await office.Officer.GetAsync($"/office/contracts/{id}")).Text);
    }

    [TestMethod]
    [DataRow("ABC", "", "Company number must be 8 characters, like 01234567 or SC123456")]
    [DataRow("", "12", "Charity number must be 6 or 7 digits, like 1234567")]
    [DataRow("SC123456", "", "Alder Ltd already has this number. Find that supplier and use it instead")]
    public async Task A_number_that_is_wrong_or_taken_is_refused(string company, string charity, string problem)
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddAsync("C1");
        await office.AddSupplierAsync(await office.AddAsync("C0"), "Alder Ltd", companyNumber: "SC123456");

        var page = await office.Officer.PostFormAsync(
            $"/office/contracts/{id}/sections/parties", new() { ["New.Name"] = "Birch", ["New.CompanyNumber"] = company, ["New.CharityNumber"] = charity });

        Assert.AreEqual(problem, page.Errors.Single());
        Assert.AreEqual("Birch", page.Html.QuerySelector("input[name='New.Name']")!.GetAttribute("value"));
    }

    [TestMethod]
    [DataRow("1234567", "01234567")]
    [DataRow("sc123456", "SC123456")]
    public async Task A_new_supplier_is_added_with_its_number_in_the_registered_form(string typed, string stored)
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddAsync("C1");

        await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/parties", new() { ["New.Name"] = "Birch Ltd", ["New.CompanyNumber"] = typed });

        var supplier = await office.Site.InRegisterAsync(db => Task.FromResult(db.Suppliers.Single()));
        Assert.AreEqual(("Birch Ltd", stored), (supplier.Name, supplier.CompanyNumber));
    }

    [TestMethod]
    public async Task Options_are_added_one_row_at_a_time_and_taken_out_again()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync();
        var address = $"/office/contracts/{id}/sections/term";

        var more = await office.Officer.PostFormAsync(address, new() { ["Options[0].Months"] = "12", ["Do"] = "add-row" });
        await office.Officer.PostFormAsync(address, new()
        {
            ["Options[0].Months"] = "12",
            ["Options[1].Months"] = "6",
            ["Options[1].DecideBy.Day"] = "1",
            ["Options[1].DecideBy.Month"] = "2",
            ["Options[1].DecideBy.Year"] = "2030",
        });
        await office.Officer.PostFormAsync(address, new() { ["Options[0].Remove"] = "True" });

        Assert.IsNotNull(more.Html.QuerySelector("input[name='Options[1].Months']"));
        var left = await office.Site.InRegisterAsync(db => Task.FromResult(db.ExtensionOptions.Single()));
        Assert.AreEqual((6, new DateOnly(2030, 2, 1)), (left.Months, left.DecideBy!.Value));
    }

    [TestMethod]
    [DataRow("2026-04-01", "2026-03-31", false)]
    [DataRow("2026-04-01", "2026-04-01", true)]
    [DataRow("2026-04-01", "2026-04-02", true)]
    public async Task The_last_day_cannot_lie_before_the_first(string first, string last, bool isSaved)
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddAsync("C1");

        var page = await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/term", new()
        {
            ["StartsOn.Day"] = first[8..],
            ["StartsOn.Month"] = first[5..7],
            ["StartsOn.Year"] = first[..4],
            ["InitialEndsOn.Day"] = last[8..],
            ["InitialEndsOn.Month"] = last[5..7],
            ["InitialEndsOn.Year"] = last[..4],
        });

        Assert.AreEqual(isSaved, page.Status == HttpStatusCode.Redirect);
        Assert.AreSequenceEqual(isSaved ? [] : ["The last day must be the first day or later"], page.Errors);
    }

    [TestMethod]
    public async Task From_bronze_to_gold_the_next_review_moves_and_what_gold_needs_is_listed()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync(set: contract => contract.StartsOn = new(2026, 8, 1));

        var saved = await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/governance", new() { ["Tier"] = "Gold" });

        Assert.AreEqual(new DateOnly(2026, 11, 1), (await office.FindAsync(id)).NextReviewDue);
        var text = (await office.Officer.FollowAsync(saved)).Text;
        Assert.Contains("The next review is now due on 1 November 2026", text);
        Assert.Contains("a gold agreement needs at least 3 and has 0", text);
        Assert.Contains("a gold agreement needs one", text);
    }

    [TestMethod]
    public async Task A_review_date_typed_with_the_tier_is_kept()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync();

        await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/governance", new()
        {
            ["Tier"] = "Gold",
            ["NextReviewDue.Day"] = "5",
            ["NextReviewDue.Month"] = "10",
            ["NextReviewDue.Year"] = "2026",
        });

        Assert.AreEqual(new DateOnly(2026, 10, 5), (await office.FindAsync(id)).NextReviewDue);
    }

    [TestMethod]
    public async Task Somebody_of_another_office_cannot_be_named_as_owner()
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddAsync("C1");
        await office.Site.SignedInAsync("officer", await office.Site.AddOfficeAsync("southmere"), "stranger@example.org");
        var stranger = await office.Site.InRegisterAsync(db => Task.FromResult(db.Users.Single(user => user.Email == "stranger@example.org").Id));

        var page = await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/governance", new() { ["SeniorOwnerId"] = stranger });

        Assert.AreEqual("Choose somebody of your office who still has access", page.Errors.Single());
    }

    [TestMethod]
    [DataRow("F-9", "No agreement of your office has the reference F-9. Check it, or log that agreement first")]
    [DataRow("C-1", "An agreement cannot belong to itself. Enter another reference")]
    [DataRow("G-1", "G-1 is not a framework. Enter the reference of one")]
    [DataRow("F-1", null)]
    public async Task A_call_off_belongs_to_a_framework_of_the_office(string reference, string? problem)
    {
        await using var office = await Office.OpenAsync();
        var framework = await office.AddAsync("F-1", AgreementKind.Framework);
        await office.AddAsync("G-1", AgreementKind.Grant);
        await office.AddAsync("F-9", AgreementKind.Framework, officeId: await office.Site.AddOfficeAsync("southmere"));
        var id = await office.AddAsync("C-1", AgreementKind.CallOff);

        var page = await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/parent", new() { ["ParentReference"] = reference });

        Assert.AreSequenceEqual(problem is null ? [] : new[] { problem }, page.Errors);
        Assert.AreEqual(problem is null ? framework : null, (await office.FindAsync(id)).ParentId);
    }

    [TestMethod]
    public async Task Who_comes_second_is_told_who_was_first_and_keeps_what_was_typed()
    {
        await using var office = await Office.OpenAsync();
        var second = await office.SecondOfficerAsync();
        var id = await office.AddCompleteAsync();
        var address = $"/office/contracts/{id}/sections/value";
        var seen = (await second.GetAsync(address)).Html.QuerySelector("input[name='Revision.Version']")!.GetAttribute("value")!;
        await office.Officer.PostFormAsync(address, new() { ["AwardedValuePence"] = "2000000" });

        var refused = await second.PostFormAsync(address, new() { ["AwardedValuePence"] = "3000000", ["Revision.Version"] = seen });

        Assert.Contains("Somebody else changed this agreement", refused.Errors.Single());
        Assert.Contains("Test officer made the latest change on 14 September 2026", refused.Text);
        Assert.AreEqual("3000000", refused.Html.QuerySelector("#AwardedValuePence")!.GetAttribute("value"));
        Assert.AreEqual(200_000_000, (await office.FindAsync(id)).AwardedValuePence);
        Assert.AreNotEqual(seen, refused.Html.QuerySelector("input[name='Revision.Version']")!.GetAttribute("value"));
    }

    [TestMethod]
    [DataRow("AwardedValuePence", "value", "lots", "Value at award must be an amount in pounds, like 1234.50")]
    [DataRow("CpvCode", "description", "851", "CPV code must be 8 digits, like 85100000")]
    [DataRow("Title", "description", "", "Enter a title")]
    [DataRow("BidsReceived", "procurement", "-1", "Bids received must be between 0 and 10,000")]
    [DataRow("NoticePeriodMonths", "term", "121", "Months of notice must be between 0 and 120")]
    [DataRow("DirectAwardGround", "procurement", "Urgent", "Remove the ground, or choose “Direct award” as how it was procured")]
    [DataRow("ReviewIntervalMonths", "governance", "0", "Months between reviews must be between 1 and 60")]
    public async Task Each_wrong_answer_is_explained_beside_its_field(string field, string section, string typed, string problem)
    {
        await using var office = await Office.OpenAsync();
        var id = await office.AddCompleteAsync();

        var page = await office.Officer.PostFormAsync($"/office/contracts/{id}/sections/{section}", new() { [field] = typed });

        Assert.AreEqual(problem, page.Errors.Single());
        Assert.Contains(problem, page.Html.QuerySelector($"#{field}-error")!.TextContent);
    }
}
