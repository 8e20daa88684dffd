using System.Text;
using ContractOversight.Data.Sqlite;
using ContractOversight.Domain.Costs;
using ContractOversight.Domain.Publication;
using ContractOversight.Domain.Reviews;
using ContractOversight.Web.Tests.Features.Contracts;
using ContractOversight.Web.Tests.Features.Publication;

namespace ContractOversight.Web.Tests.Features.PublicSite;

/// <summary>A secret is planted in every private and in every withheld field, and looked for in everything that the public can get.</summary>
[TestClass]
public sealed class CanaryTests
{
    private const string Canary = "zqxcanary";
    private const string CanaryPounds = "7654321";
    private const long CanaryPence = 765432100;

    private static readonly string[] Addresses =
    [
        "/", "/contracts", "/contracts?q=agreement", "/contracts/northmere/C1", "/offices/northmere", "/downloads", "/data-dictionary", "/accessibility", "/privacy",
        "/feed.atom", "/api/v1/contracts", "/api/v1/contracts/northmere/C1", "/api/v1/offices", "/api/v1/openapi.json",
        "/downloads/latest/contracts.csv", "/downloads/latest/contracts.json", "/downloads/latest/contracts.jsonl", "/downloads/latest/foi-contracts.csv",
        "/downloads/latest/suppliers.csv", "/downloads/latest/payments.csv", "/downloads/latest/readings.csv", "/downloads/latest/releases.json",
        "/downloads/latest/records.json", "/downloads/latest/releases.jsonl", "/downloads/latest/public.db",
    ];

    [TestMethod]
    public async Task No_secret_reaches_anything_public()
    {
        await using var office = await PlantedAsync();
        var visitor = office.Site.Anonymous();

        foreach (var address in Addresses)
        {
            var answer = await visitor.Client.GetAsync(address);
            Assert.IsTrue(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
            AssertClean(await answer.Content.ReadAsByteArrayAsync(), address);
            AssertClean(Encoding.UTF8.GetBytes(answer.Headers + answer.Content.Headers.ToString()), address + " headers");
        }
    }

    [TestMethod]
    public async Task No_secret_is_in_any_file_of_the_public_copy()
    {
        await using var office = await PlantedAsync();

        foreach (var file in Directory.EnumerateFiles(office.Site.Folder, SqliteRegistration.PublicFile + "*")
            .Concat(Directory.EnumerateFiles(Path.Combine(office.Site.Folder, "published"), "*", SearchOption.AllDirectories)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            AssertClean(bytes.ToArray(), file);
        }
    }

    [TestMethod]
    public async Task Drafts_and_private_documents_do_not_exist_for_the_public()
    {
        await using var office = await PlantedAsync();
        var visitor = office.Site.Anonymous();

        foreach (var address in new[] { "/contracts/northmere/DRAFT", "/api/v1/contracts/northmere/DRAFT", "/suppliers/nobody", "/offices/nowhere", "/releases/ocds-none", $"/documents/{new string('a', 64)}/private.pdf", "/downloads/latest/register.db", "/downloads/2020-01-01-01/contracts.csv" })
        {
            Assert.AreEqual(System.Net.HttpStatusCode.NotFound, (await visitor.GetAsync(address)).Status, address);
        }
    }

    private static void AssertClean(byte[] bytes, string where)
    {
        var text = Encoding.UTF8.GetString(bytes);
        Assert.IsFalse(text.Contains(Canary, StringComparison.OrdinalIgnoreCase), $"The secret is in {where}.");
        Assert.IsFalse(text.Contains(CanaryPounds, StringComparison.Ordinal) || text.Contains("7,654,321", StringComparison.Ordinal), $"The withheld amount is in {where}.");
    }

    private static async Task<Office> PlantedAsync()
    {
        var office = await Office.OpenAsync();
        var officer = await office.OfficerIdAsync();
        var id = await office.AddApprovedAsync(set: contract =>
        {
            contract.Description = contract.PublicSummary = contract.DirectAwardGround = contract.ValueForMoneyReason = Canary;
            contract.EstimatedValuePence = contract.AwardedValuePence = contract.CurrentValuePence = contract.AnnualValuePence = CanaryPence;
        });
        await office.AddAsync("DRAFT", set: contract => contract.Title = Canary);
        var supplier = await office.AddSupplierAsync(id, $"{Canary} Ltd");
        await office.Site.InRegisterAsync(async db =>
        {
            var person = db.Users.Single(user => user.Id == officer);
            person.DisplayName = Canary;
            db.Suppliers.Single(row => row.Id == supplier).Postcode = Canary;
            foreach (var part in db.ContractSuppliers)
            {
                part.ShareBasisPoints = Domain.Contracts.ContractSupplier.WholeBasisPoints / 2;
            }

            var review = new Review
            {
                ContractId = id,
                HeldOn = new DateOnly(2026, 6, 1),
                Minutes = Canary,
                RecordedAt = office.Site.Time.GetUtcNow().UtcDateTime,
                RecordedById = officer,
            };
            db.AddRange(
                review,
                Make.Flag(id, office.Id, severity: Domain.Flags.Severity.Watch, subjectKey: Canary),
                new CommissionerNote { OfficeId = office.Id, ContractId = id, Text = Canary, IsQuestion = false, WrittenById = officer, WrittenAt = office.Site.Time.GetUtcNow().UtcDateTime },
                new CostLine { OfficeId = office.Id, ContractId = id, SupplierId = supplier, Kind = CostKind.Payment, FinancialYear = 2026, On = new DateOnly(2026, 5, 1), AmountPence = CanaryPence, Reference = Canary, Purpose = Canary, Category = Canary, Department = Canary },
                new CostLine { OfficeId = office.Id, ContractId = id, Kind = CostKind.Forecast, FinancialYear = 2026, On = new DateOnly(2026, 6, 1), AmountPence = CanaryPence },
                Make.Option(id, 12),
                Document(office.Id, id, officer));
            var kpi = Make.Kpi(id);
            db.Kpis.Add(kpi);
            await db.SaveChangesAsync();
            db.KpiVersions.Add(Make.KpiVersion(kpi.Id));
            db.KpiReadings.Add(new Domain.Performance.KpiReading { KpiId = kpi.Id, PeriodStart = new DateOnly(2026, 5, 1), Revision = 1, Value = 96, Note = Canary, RecordedById = officer, ReceivedAt = office.Site.Time.GetUtcNow().UtcDateTime, IsCurrent = true });
            await db.SaveChangesAsync();
        });

        // Published once in full, so that what is withheld afterwards has to be taken off again.
        await office.PublishAsync(id);
        await office.MakeFilesAsync();
        foreach (var field in new[] { PublicField.Description, PublicField.Suppliers, PublicField.Value, PublicField.EstimatedValue, PublicField.DirectAwardGround, PublicField.ValueForMoney })
        {
            await office.WithholdAsync(id, field.ToString());
        }

        await office.PublishAsync(id);
        await office.MakeFilesAsync();
        return office;
    }

    private static Domain.Contracts.Document Document(int officeId, int contractId, string officer) => new()
    {
        OfficeId = officeId,
        ContractId = contractId,
        Title = Canary,
        FileName = "private.pdf",
        MediaType = "application/pdf",
        Bytes = 1,
        Sha256 = new string('a', 64),
        UploadedAt = new DateTime(2026, 9, 1, 9, 0, 0, DateTimeKind.Utc),
        UploadedById = officer,
    };
}
