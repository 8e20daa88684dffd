using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using ContractOversight.Web.Tests.Site;

namespace ContractOversight.Web.Tests.Features.Contracts;

/// <summary>A site with one office and an officer signed in, and quick ways to put agreements into its register.</summary>
internal sealed class Office(TestSite site, int id, Visitor officer) : IAsyncDisposable
{
    public TestSite Site => site;

    public int Id => id;

    public Visitor Officer => officer;

    public static async Task<Office> OpenAsync()
    {
        var site = new TestSite();
        var id = await site.AddOfficeAsync();
        return new Office(site, id, await site.SignedInAsync(OversightRoles.Officer, id, "officer@example.org"));
    }

    public Task<Visitor> SecondOfficerAsync() => site.SignedInAsync(OversightRoles.Officer, id, "second@example.org");

    public Task<string> OfficerIdAsync() => Site.InRegisterAsync(db => Task.FromResult(db.Users.Single(user => user.Email == "officer@example.org").Id));

    /// <summary>Puts an agreement into the register and gives its number.</summary>
    public Task<int> AddAsync(string reference, AgreementKind kind = AgreementKind.Contract, Action<Contract>? set = null, int? officeId = null) =>
        site.InRegisterAsync(async db =>
        {
            var contract = new Contract
            {
                OfficeId = officeId ?? id,
                Reference = reference,
                Title = $"Agreement {reference}",
                Kind = kind,
                LoggedAt = new DateTime(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc),
            };
            set?.Invoke(contract);
            db.Contracts.Add(contract);
            await db.SaveChangesAsync();
            return contract.Id;
        });

    /// <summary>An agreement that misses nothing up to publication, with one supplier.</summary>
    public async Task<int> AddCompleteAsync(string reference = "C1", Action<Contract>? set = null)
    {
        var owner = await OfficerIdAsync();
        var contractId = await AddAsync(reference, set: contract =>
        {
            Complete(contract, owner);
            set?.Invoke(contract);
        });
        await AddSupplierAsync(contractId, $"Supplier of {reference}");
        return contractId;
    }

    public Task<int> AddSupplierAsync(int contractId, string name, int? share = null, string? companyNumber = null) => site.InRegisterAsync(async db =>
    {
        var supplier = new Supplier { Name = name, FoldedName = SupplierName.Fold(name), CompanyNumber = companyNumber };
        db.Suppliers.Add(supplier);
        await db.SaveChangesAsync();
        db.ContractSuppliers.Add(new ContractSupplier { ContractId = contractId, SupplierId = supplier.Id, ShareBasisPoints = share });
        await db.SaveChangesAsync();
        return supplier.Id;
    });

    public Task<Contract> FindAsync(int contractId) => site.InRegisterAsync(db => Task.FromResult(db.Contracts.Single(row => row.Id == contractId)));

    /// <summary>Sends a step that the page may not offer, with the version and the token that the variation form holds.</summary>
    public async Task<Page> SendAsync(int contractId, string step)
    {
        var form = (await officer.GetAsync($"/office/contracts/{contractId}/vary")).Html.QuerySelector("form[action$='/vary']")!;
        var fields = new[] { "Version", "__RequestVerificationToken" }.ToDictionary(name => name, name => form.QuerySelector($"[name='{name}']")!.GetAttribute("value")!);
        using var content = new FormUrlEncodedContent(fields);
        return await officer.SendAsync($"/office/contracts/{contractId}/{step}", content);
    }

    /// <summary>The reasons and subjects of the audit trail of an agreement, newest first.</summary>
    public Task<List<string>> AuditAsync(int contractId) => site.InRegisterAsync(db => Task.FromResult(db.AuditEntries
        .Where(entry => entry.ContractId == contractId).OrderByDescending(entry => entry.Id)
        .Select(entry => $"{entry.Subject} {entry.Action}: {entry.Reason}").ToList()));

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    private static void Complete(Contract contract, string owner)
    {
        contract.Description = contract.PublicSummary = "Nurses in custody suites.";
        contract.Party = ContractingParty.Commissioner;
        contract.Route = ProcurementRoute.Open;
        contract.AwardedValuePence = contract.CurrentValuePence = 100_000_000;
        contract.ValueIncludesVat = false;
        (contract.SignedOn, contract.StartsOn) = (new(2026, 3, 1), new(2026, 4, 1));
        contract.InitialEndsOn = contract.EndsOn = new(2029, 3, 31);
        (contract.Renewal, contract.NoticePeriodMonths) = (RenewalType.None, 0);
        contract.Tier = ContractTier.Bronze;
        (contract.SeniorOwnerId, contract.ContractManagerId) = (owner, owner);
        contract.NextReviewDue = new(2027, 4, 1);
        contract.ValueForMoneyReason = "The cheapest of four good bids.";
    }
}
