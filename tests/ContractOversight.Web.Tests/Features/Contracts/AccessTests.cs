using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Web.Tests.Features.Contracts;

/// <summary>Who may open and send what: every page of agreements and suppliers, for every kind of reader, by direct address.</summary>
[TestClass]
public sealed class AccessTests
{
    private static readonly string[] Lists = ["/office/contracts", "/office/contracts/totals", "/office/suppliers"];

    private static readonly string[] Forms = ["/office/contracts/log"];

    private static readonly string[] RecordPages = ["/office/contracts/{id}", "/office/contracts/{id}/history", "/office/suppliers/{supplier}"];

    private static readonly string[] RecordForms =
    [
        "/office/contracts/{id}/sections", "/office/contracts/{id}/sections/description", "/office/contracts/{id}/sections/parties",
        "/office/contracts/{id}/sections/parent", "/office/contracts/{id}/sections/procurement", "/office/contracts/{id}/sections/value",
        "/office/contracts/{id}/sections/term", "/office/contracts/{id}/sections/governance", "/office/contracts/{id}/sections/value-for-money",
        "/office/contracts/{id}/vary", "/office/contracts/{id}/terminate", "/office/contracts/{id}/options/{option}",
        "/office/suppliers/{supplier}/edit", "/office/suppliers/{supplier}/merge", "/office/suppliers/{supplier}/group",
    ];

    private static readonly string[] Steps = ["/office/contracts/{id}/make-ready", "/office/contracts/{id}/approve", "/office/contracts/{id}/return"];

    [TestMethod]
    public async Task An_officer_opens_every_page_of_the_own_office()
    {
        await using var office = await Office.OpenAsync();
        var own = await RecordsAsync(office, office.Id);

        foreach (var address in Lists.Concat(Forms).Concat(own.Of(RecordPages)).Concat(own.Of(RecordForms)))
        {
            Assert.AreEqual(HttpStatusCode.OK, (await office.Officer.GetAsync(address)).Status, address);
        }
    }

    [TestMethod]
    public async Task A_commissioner_reads_everything_of_the_own_office_and_changes_nothing()
    {
        await using var office = await Office.OpenAsync();
        var own = await RecordsAsync(office, office.Id);
        var commissioner = await office.Site.SignedInAsync(OversightRoles.Commissioner, office.Id);

        foreach (var address in Lists.Concat(own.Of(RecordPages)))
        {
            var page = await commissioner.GetAsync(address);
            Assert.AreEqual(HttpStatusCode.OK, page.Status, address);
            Assert.IsEmpty(page.Html.QuerySelectorAll("main form[method='post']"), address);
            Assert.IsEmpty(page.Html.QuerySelectorAll("main a[href*='/sections'], main a[href$='/vary'], main a[href$='/log'], main a[href$='/edit']"), address);
        }

        await AssertRefusedAsync(commissioner, [.. Forms, .. own.Of(RecordForms)], [.. Forms, .. own.Of(RecordForms[1..]), .. own.Of(Steps)]);
    }

    [TestMethod]
    public async Task An_administrator_sees_no_records()
    {
        await using var office = await Office.OpenAsync();
        var own = await RecordsAsync(office, office.Id);
        var administrator = await office.Site.SignedInAsync(OversightRoles.Administrator, null);

        string[] pages = [.. Lists, .. Forms, .. own.Of(RecordPages), .. own.Of(RecordForms)];

        await AssertRefusedAsync(administrator, pages, [.. Forms, .. own.Of(RecordForms[1..]), .. own.Of(Steps)]);
    }

    [TestMethod]
    public async Task Nobody_gets_anywhere_without_signing_in()
    {
        await using var office = await Office.OpenAsync();
        var own = await RecordsAsync(office, office.Id);
        var nobody = office.Site.Anonymous();

        foreach (var address in Lists.Concat(Forms).Concat(own.Of(RecordPages)).Concat(own.Of(RecordForms)))
        {
            var page = await nobody.GetAsync(address);
            Assert.AreEqual(HttpStatusCode.Redirect, page.Status, address);
            Assert.StartsWith("https://localhost/sign-in", page.Location, address);
        }
    }

    [TestMethod]
    [DataRow(OversightRoles.Officer)]
    [DataRow(OversightRoles.Commissioner)]
    public async Task Another_offices_records_and_unknown_ones_are_not_found(string role)
    {
        await using var office = await Office.OpenAsync();
        var others = await RecordsAsync(office, await office.Site.AddOfficeAsync("southmere"));
        var unknown = new Records(9999, 9999, 9999);
        var reader = await office.Site.SignedInAsync(role, office.Id);

        foreach (var records in new[] { others, unknown })
        {
            foreach (var address in records.Of(RecordPages).Concat(role == OversightRoles.Officer ? records.Of(RecordForms) : []))
            {
                Assert.AreEqual(HttpStatusCode.NotFound, (await reader.GetAsync(address)).Status, address);
            }
        }
    }

    [TestMethod]
    public async Task An_officer_changes_nothing_of_another_office()
    {
        await using var office = await Office.OpenAsync();
        var others = await RecordsAsync(office, await office.Site.AddOfficeAsync("southmere"));
        var token = (await office.Officer.GetAsync("/office/contracts/log")).Html.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        var before = await office.Site.InRegisterAsync(db => Task.FromResult(db.AuditEntries.Count()));

        foreach (var address in others.Of(RecordForms[1..]).Concat(others.Of(Steps)))
        {
            using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Reason"] = "Because." });
            Assert.AreEqual(HttpStatusCode.NotFound, (await office.Officer.SendAsync(address, content)).Status, address);
        }

        Assert.AreEqual(before, await office.Site.InRegisterAsync(db => Task.FromResult(db.AuditEntries.Count())));
    }

    private static async Task AssertRefusedAsync(Web.Tests.Site.Visitor visitor, string[] pages, string[] posts)
    {
        foreach (var address in pages)
        {
            var page = await visitor.GetAsync(address);
            Assert.AreEqual(HttpStatusCode.Redirect, page.Status, address);
            Assert.Contains("/not-allowed", page.Location!, address);
        }

        foreach (var address in posts)
        {
            using var content = new FormUrlEncodedContent([]);
            var page = await visitor.SendAsync(address, content);
            Assert.Contains("/not-allowed", page.Location ?? $"{page.Status}", address);
        }
    }

    private static async Task<Records> RecordsAsync(Office office, int officeId)
    {
        var id = await office.AddAsync("CO-1", AgreementKind.CallOff, officeId: officeId);
        var supplier = await office.AddSupplierAsync(id, "Alder Ltd");
        var option = await office.Site.InRegisterAsync(async db =>
        {
            var added = new ExtensionOption { ContractId = id, Ordinal = 1, Months = 12 };
            db.ExtensionOptions.Add(added);
            await db.SaveChangesAsync();
            return added.Id;
        });
        return new Records(id, supplier, option);
    }

    private sealed record Records(int Contract, int Supplier, int Option)
    {
        public IEnumerable<string> Of(IEnumerable<string> addresses) => addresses.Select(address => address
            .Replace("{id}", $"{Contract}", StringComparison.Ordinal)
            .Replace("{supplier}", $"{Supplier}", StringComparison.Ordinal)
            .Replace("{option}", $"{Option}", StringComparison.Ordinal));
    }
}
