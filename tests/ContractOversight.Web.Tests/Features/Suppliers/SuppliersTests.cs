using System.Net;
using ContractOversight.Domain.Parties;

namespace ContractOversight.Web.Tests.Features.Suppliers;

[TestClass]
public sealed class SuppliersTests
{
    [TestMethod]
    public async Task The_list_pages_by_key_and_finds_by_name_and_number()
    {
        await using var office = await Contracts.Office.OpenAsync();
        var id = await office.AddAsync("C1");
        foreach (var n in Enumerable.Range(1, 30))
        {
            await office.AddSupplierAsync(id, $"Supplier {n:D2} Ltd", companyNumber: $"{n:D8}");
        }

        var first = await office.Officer.GetAsync("/office/suppliers");
        var second = await office.Officer.GetAsync(first.Html.QuerySelector("a[rel='next']")!.GetAttribute("href")!);
        var back = await office.Officer.GetAsync(second.Html.QuerySelector("a[rel='prev']")!.GetAttribute("href")!);
        var byNumber = await office.Officer.GetAsync("/office/suppliers?search=00000007");

        Assert.AreEqual("30 suppliers", first.Html.QuerySelector("#found")!.TextContent);
        Assert.HasCount(5, second.Html.QuerySelectorAll("tbody tr"));
        Assert.IsNull(second.Html.QuerySelector("a[rel='next']"));
        Assert.AreEqual(first.Html.QuerySelector("tbody")!.TextContent, back.Html.QuerySelector("tbody")!.TextContent);
        Assert.Contains("Supplier 07 Ltd", byNumber.Html.QuerySelector("tbody")!.TextContent);
        Assert.HasCount(1, byNumber.Html.QuerySelectorAll("tbody tr"));
    }

    [TestMethod]
    public async Task Editing_keeps_the_number_in_its_registered_form_and_is_audited()
    {
        await using var office = await Contracts.Office.OpenAsync();
        var id = await office.AddSupplierAsync(await office.AddAsync("C1"), "Alder");

        var saved = await office.Officer.PostFormAsync($"/office/suppliers/{id}/edit", new() { ["CompanyNumber"] = "1234567", ["IsSme"] = "True" });

        Assert.AreEqual($"/office/suppliers/{id}", saved.Location);
        var (number, entry) = await office.Site.InRegisterAsync(db => Task.FromResult(
            (db.Suppliers.Single().CompanyNumber, db.AuditEntries.OrderByDescending(row => row.Id).First())));
        Assert.AreEqual("01234567", number);
        Assert.AreEqual(("Supplier", "changed", "Test officer"), (entry.Subject, entry.Action, entry.ActorName));
    }

    [TestMethod]
    [DataRow("Name", " ", "Enter the supplier's name")]
    [DataRow("CompanyNumber", "ABC", "Company number must be 8 characters, like 01234567 or SC123456")]
    [DataRow("CompanyNumber", "SC123456", "Birch already has this number. If they are the same, merge this record into it")]
    public async Task Each_wrong_answer_is_explained(string field, string typed, string problem)
    {
        await using var office = await Contracts.Office.OpenAsync();
        var contract = await office.AddAsync("C1");
        var id = await office.AddSupplierAsync(contract, "Alder");
        await office.AddSupplierAsync(contract, "Birch", companyNumber: "SC123456");

        var page = await office.Officer.PostFormAsync($"/office/suppliers/{id}/edit", new() { [field] = typed });

        Assert.AreEqual(problem, page.Errors.Single());
    }

    [TestMethod]
    public async Task A_merged_record_is_counted_with_the_one_that_is_kept()
    {
        await using var office = await Contracts.Office.OpenAsync();
        var kept = await office.AddSupplierAsync(await office.AddAsync("C1", set: row => row.CurrentValuePence = 100), "Alder Ltd");
        var old = await office.AddSupplierAsync(await office.AddAsync("C2", set: row => row.CurrentValuePence = 250), "Allder Ltd");
        var address = $"/office/suppliers/{old}/merge";

        var found = await office.Officer.PostFormAsync(address, new() { ["Find"] = "alder", ["Do"] = "find" });
        var asked = await office.Officer.PostFormAsync(address, []);
        await office.Officer.PostFormAsync(address, new() { ["Keep"] = $"{kept}", ["Reason"] = "A slip of the pen." });

        Assert.Contains("Alder Ltd", found.Text);
        Assert.HasCount(2, asked.Errors);
        Assert.AreEqual("£3.50", (await office.Officer.GetAsync($"/office/suppliers/{kept}")).Html.QuerySelector("#total")!.TextContent);
        Assert.Contains("is the same supplier as Alder Ltd", (await office.Officer.GetAsync($"/office/suppliers/{old}")).Text);
        Assert.AreEqual("2 agreements", (await office.Officer.GetAsync($"/office/contracts?Supplier={kept}")).Html.QuerySelector("#found")!.TextContent);
        Assert.AreEqual("A slip of the pen.", await office.Site.InRegisterAsync(db => Task.FromResult(db.AuditEntries.OrderByDescending(row => row.Id).First().Reason)));
    }

    [TestMethod]
    public async Task A_supplier_that_moves_on_the_first_of_July_belongs_to_each_group_in_its_time()
    {
        await using var office = await Contracts.Office.OpenAsync();
        var id = await office.AddSupplierAsync(await office.AddAsync("C1"), "Alder");

        await office.Officer.PostFormAsync($"/office/suppliers/{id}/group", Group("Oak plc", 1, 1));
        await office.Officer.PostFormAsync($"/office/suppliers/{id}/group", Group("Elm plc", 1, 7));
        var early = await office.Officer.PostFormAsync($"/office/suppliers/{id}/group", Group("Ash plc", 30, 6));

        var (groups, rows) = await office.Site.InRegisterAsync(db => Task.FromResult((db.SupplierGroups.ToDictionary(row => row.Id, row => row.Name), db.GroupMemberships.ToList())));
        Assert.AreEqual("Oak plc", groups[GroupHistory.GroupOn(rows, new(2026, 6, 30))!.Value]);
        Assert.AreEqual("Elm plc", groups[GroupHistory.GroupOn(rows, new(2026, 7, 1))!.Value]);
        Assert.StartsWith("The first day must be after 1 July 2026", early.Errors.Single());
    }

    [TestMethod]
    public async Task A_supplier_of_another_office_alone_is_not_found()
    {
        await using var office = await Contracts.Office.OpenAsync();
        var id = await office.AddSupplierAsync(await office.AddAsync("C1", officeId: await office.Site.AddOfficeAsync("southmere")), "Alder");

        Assert.AreEqual(HttpStatusCode.NotFound, (await office.Officer.GetAsync($"/office/suppliers/{id}")).Status);
        Assert.DoesNotContain("Alder", (await office.Officer.GetAsync("/office/suppliers")).Text);
    }

    private static Dictionary<string, string> Group(string name, int day, int month) => new()
    {
        ["GroupName"] = name,
        ["FromOn.Day"] = $"{day}",
        ["FromOn.Month"] = $"{month}",
        ["FromOn.Year"] = "2026",
    };
}
