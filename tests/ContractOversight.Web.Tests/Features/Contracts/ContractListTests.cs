using System.Globalization;
using System.Net;
using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Reviews;
using ContractOversight.Web.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features.Contracts;

[TestClass]
public sealed class ContractListTests
{
    private const string LiveSql =
        "StartsOn <= '2026-09-14' AND EndsOn IS NOT NULL AND (TerminatedOn IS NULL OR TerminatedOn >= '2026-09-14') "
        + "AND (EndsOn >= '2026-09-14' OR (Renewal = 'Tacit' AND TacitRenewalMonths IS NOT NULL AND NoticeGivenOn IS NULL))";

    [TestMethod]
    public async Task Each_filter_finds_as_many_as_a_count_in_the_database()
    {
        await using var office = await Office.OpenAsync();
        await ManyAsync(office, 300);
        var owner = await office.OfficerIdAsync();
        var supplier = await office.Site.InRegisterAsync(db => Task.FromResult(db.Suppliers.First().Id));
        (string Query, string Sql)[] cases =
        [
            ("Kind=Grant", "Kind = 'Grant'"),
            ("Status=Live", LiveSql),
            ("Status=Planned", "StartsOn > '2026-09-14' AND (TerminatedOn IS NULL OR TerminatedOn >= '2026-09-14')"),
            ("Status=Ended", "TerminatedOn < '2026-09-14' OR (EndsOn < '2026-09-14' AND NOT (Renewal = 'Tacit' AND TacitRenewalMonths IS NOT NULL AND NoticeGivenOn IS NULL))"),
            ("Tier=Gold", "Tier = 'Gold'"),
            ("Category=Custody", "Category = 'Custody'"),
            ($"Supplier={supplier}", $"Id IN (SELECT ContractId FROM ContractSuppliers WHERE SupplierId = {supplier})"),
            ($"Owner={owner}", $"SeniorOwnerId = '{owner}' OR ContractManagerId = '{owner}' OR DeputyId = '{owner}'"),
            ("State=Approved", "State = 'Approved'"),
            ("Flagged=true", "Id IN (SELECT ContractId FROM Flags WHERE ClearedOn IS NULL)"),
            ("EndsWithinMonths=6", "EndsOn BETWEEN '2026-09-14' AND '2027-03-14' AND TerminatedOn IS NULL"),
            ("NoReviewSince=2026-06-01", "Id NOT IN (SELECT ContractId FROM Reviews WHERE HeldOn >= '2026-06-01')"),
            ("Value=From100Thousand", "CurrentValuePence >= 10000000 AND CurrentValuePence < 100000000"),
            ("Value=NotKnown", "CurrentValuePence IS NULL"),
            ("Search=healthcare", "Title LIKE '%healthcare%'"),
            ("Tier=Gold&Status=Live&Category=Custody", $"Tier = 'Gold' AND Category = 'Custody' AND {LiveSql}"),
        ];

        foreach (var (query, sql) in cases)
        {
            var count = $"SELECT COUNT(*) AS Value FROM Contracts WHERE OfficeId = {office.Id} AND ({sql})";
            var expected = await office.Site.InRegisterAsync(db => db.Database.SqlQueryRaw<int>(count).SingleAsync());

            var page = await office.Officer.GetAsync($"/office/contracts?{query}");

            Assert.IsGreaterThan(0, expected, $"{query} proves nothing: no row fits.");
            Assert.AreEqual(expected == 1 ? "1 agreement" : $"{expected} agreements", page.Html.QuerySelector("#found")!.TextContent, query);
        }
    }

    [TestMethod]
    [DataRow("EndsSoonest")]
    [DataRow("Title")]
    [DataRow("Reference")]
    [DataRow("ValueHighest")]
    [DataRow("ReviewSoonest")]
    public async Task Paging_forth_and_back_shows_every_agreement_once_in_the_same_order(string sort)
    {
        await using var office = await Office.OpenAsync();
        await ManyAsync(office, 110);

        var forth = await WalkAsync(office.Officer, $"/office/contracts?Sort={sort}", "next");
        var back = await WalkAsync(office.Officer, forth.Last, "prev");

        Assert.HasCount(110, forth.Pages.SelectMany(page => page).Distinct());
        Assert.AreEqual("25 25 25 25 10", string.Join(" ", forth.Pages.Select(page => page.Count)));
        Assert.AreSequenceEqual(forth.Pages.SelectMany(page => page), back.Pages.AsEnumerable().Reverse().SelectMany(page => page));
    }

    [TestMethod]
    public async Task Agreements_without_a_value_come_last()
    {
        await using var office = await Office.OpenAsync();
        await office.AddAsync("none");
        await office.AddAsync("small", set: contract => contract.CurrentValuePence = 1);
        await office.AddAsync("large", set: contract => contract.CurrentValuePence = 2);

        var page = await office.Officer.GetAsync("/office/contracts?Sort=ValueHighest");

        Assert.AreSequenceEqual(["Agreement large", "Agreement small", "Agreement none"], Titles(page));
    }

    [TestMethod]
    public async Task A_framework_counts_through_its_call_offs()
    {
        await using var office = await Office.OpenAsync();
        var framework = await office.AddAsync("F-1", AgreementKind.Framework, contract => contract.CurrentValuePence = 1_000_000_000);
        foreach (var n in Enumerable.Range(1, 3))
        {
            await office.AddAsync($"F-1-{n}", AgreementKind.CallOff, contract =>
            {
                contract.ParentId = framework;
                contract.CurrentValuePence = 100_000_000;
            });
        }

        var list = await office.Officer.GetAsync("/office/contracts");
        var page = await office.Officer.GetAsync($"/office/contracts/{framework}");

        var total = list.Html.QuerySelector("tr[data-kind='all']")!.QuerySelectorAll("td");
        Assert.AreEqual("£3,000,000", total[1].TextContent);
        Assert.AreEqual("£10,000,000", total[2].TextContent);
        Assert.AreEqual("£3,000,000", page.Html.QuerySelector("#portfolio-total")!.TextContent);
    }

    [TestMethod]
    public async Task Above_a_thousand_the_list_stops_counting_and_offers_the_totals_apart()
    {
        await using var office = await Office.OpenAsync();
        await office.Site.InRegisterAsync(db => db.Database.ExecuteSqlAsync(
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1001)
            INSERT INTO Contracts (OfficeId, Version, Reference, Title, Kind, Route, Renewal, State, IsHistoric, LoggedAt, CurrentValuePence)
            SELECT {office.Id}, '00000000-0000-0000-0000-000000000000', 'R' || i, 'T' || i, 'Contract', 'Unknown', 'Unknown', 'Draft', 0, '2026-01-01', 100 FROM n
            """));

        var list = await office.Officer.GetAsync("/office/contracts");
        var totals = await office.Officer.GetAsync("/office/contracts/totals");

        Assert.AreEqual("More than 1,000 agreements", list.Html.QuerySelector("#found")!.TextContent);
        Assert.IsNull(list.Html.QuerySelector("tr[data-kind]"));
        Assert.Contains("£1,001", totals.Html.QuerySelector("tr[data-kind='all']")!.TextContent);
    }

    [TestMethod]
    public async Task An_empty_register_says_what_to_do_and_a_search_without_result_says_something_else()
    {
        await using var office = await Office.OpenAsync();

        var empty = await office.Officer.GetAsync("/office/contracts");
        await office.AddAsync("C-1");
        var nothing = await office.Officer.GetAsync("/office/contracts?Search=zeppelin");

        Assert.Contains("Log the first one", empty.Text);
        Assert.Contains("No agreement fits", nothing.Text);
        Assert.AreEqual("zeppelin", nothing.Html.QuerySelector("#Search")!.GetAttribute("value"));
    }

    [TestMethod]
    [DataRow("Kind=Nonsense")]
    [DataRow("after=nonsense")]
    [DataRow("after=1~=nonsense&Sort=EndsSoonest")]
    [DataRow("Search=%22%20OR%20*%20(")]
    [DataRow("EndsWithinMonths=99999999999")]
    [DataRow("EndsWithinMonths=2000000000")]
    public async Task An_address_that_makes_no_sense_still_opens(string query)
    {
        await using var office = await Office.OpenAsync();
        await office.AddAsync("C-1");

        Assert.AreEqual(HttpStatusCode.OK, (await office.Officer.GetAsync($"/office/contracts?{query}")).Status);
    }

    [TestMethod]
    public async Task The_list_shows_only_the_readers_own_office()
    {
        await using var office = await Office.OpenAsync();
        var other = await office.Site.AddOfficeAsync("southmere");
        await office.AddAsync("ours");
        await office.AddAsync("theirs", officeId: other);

        var commissioner = await office.Site.SignedInAsync(OversightRoles.Commissioner, other);

        Assert.AreSequenceEqual(["Agreement ours"], Titles(await office.Officer.GetAsync("/office/contracts")));
        Assert.AreSequenceEqual(["Agreement theirs"], Titles(await commissioner.GetAsync("/office/contracts")));
    }

    /// <summary>Made-up agreements in every state, the same ones each time.</summary>
    private static Task ManyAsync(Office office, int count) => office.Site.InRegisterAsync(async db =>
    {
        var random = new Random(20260914);
        var owner = await db.Users.Select(user => user.Id).FirstAsync();
        var supplier = new Domain.Parties.Supplier { Name = "Acme Custody Ltd", FoldedName = "acme custody ltd" };
        db.Suppliers.Add(supplier);
        for (var i = 0; i < count; i++)
        {
            db.Contracts.Add(OneOfMany(office.Id, i, random, owner));
        }

        await db.SaveChangesAsync();
        foreach (var contract in await db.Contracts.ToListAsync())
        {
            Attach(db, contract, random, supplier.Id, owner);
        }

        await db.SaveChangesAsync();
    });

    private static Contract OneOfMany(int officeId, int i, Random random, string owner)
    {
        T? Maybe<T>(T value)
            where T : struct => random.Next(5) == 0 ? null : value;
        var starts = Today.Date.AddDays(random.Next(-1500, 200));
        return new Contract
        {
            OfficeId = officeId,
            Reference = $"R-{random.Next(1_000_000):D6}-{i}",
            Title = random.Next(4) == 0 ? "Custody healthcare" : $"Service {random.Next(30)}",
            Kind = (AgreementKind)random.Next(7),
            Category = random.Next(2) == 0 ? "Custody" : "Fleet",
            Tier = Maybe((ContractTier)random.Next(3)),
            State = (RecordState)random.Next(4),
            StartsOn = Maybe(starts),
            EndsOn = Maybe(starts.AddDays(random.Next(200, 1800))),
            Renewal = (RenewalType)random.Next(4),
            TacitRenewalMonths = Maybe(12),
            TerminatedOn = random.Next(10) == 0 ? starts.AddDays(150) : null,
            CurrentValuePence = Maybe(random.NextInt64(1, 3) * (long)Math.Pow(10, random.Next(5, 10))),
            NextReviewDue = Maybe(Today.Date.AddDays(random.Next(-50, 50))),
            SeniorOwnerId = random.Next(3) == 0 ? owner : null,
            LoggedAt = new DateTime(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc),
        };
    }

    private static void Attach(Data.OversightDbContext db, Contract contract, Random random, int supplierId, string owner)
    {
        if (random.Next(3) == 0)
        {
            db.ContractSuppliers.Add(new ContractSupplier { ContractId = contract.Id, SupplierId = supplierId });
        }

        if (random.Next(3) == 0)
        {
            db.Flags.Add(new Flag
            {
                OfficeId = contract.OfficeId,
                ContractId = contract.Id,
                RuleCode = "overdue-review",
                SubjectKey = contract.Id.ToString(CultureInfo.InvariantCulture),
                Severity = default,
                Sentence = "The review is overdue.",
                OpenedOn = Today.Date,
                ClearedOn = random.Next(2) == 0 ? Today.Date : null,
            });
        }

        if (random.Next(2) == 0)
        {
            db.Reviews.Add(new Review
            {
                ContractId = contract.Id,
                HeldOn = Today.Date.AddDays(-random.Next(300)),
                Minutes = "Held.",
                RecordedAt = new DateTime(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc),
                RecordedById = owner,
            });
        }
    }

    private static async Task<(List<List<string>> Pages, string Last)> WalkAsync(Visitor visitor, string address, string rel)
    {
        var pages = new List<List<string>>();
        for (string? next = address; next is not null;)
        {
            address = next;
            var page = await visitor.GetAsync(next);
            pages.Add([.. page.Html.QuerySelectorAll("tbody tr td:first-child a").Select(link => link.GetAttribute("href")!)]);
            next = page.Html.QuerySelector($"a[rel='{rel}']")?.GetAttribute("href");
        }

        return (pages, address);
    }

    private static IEnumerable<string> Titles(Page page) => page.Html.QuerySelectorAll("tbody tr td:first-child a").Select(link => link.TextContent);
}
