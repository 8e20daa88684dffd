using ContractOversight.Data.Audit;
using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Tests.Features;

/// <summary>A site with one office, one agreement and one officer signed in: where each test of an agreement's pages starts.</summary>
internal sealed class AgreementTabs : IAsyncDisposable
{
    private AgreementTabs(TestSite site, int officeId, int contractId, Visitor officer)
    {
        Site = site;
        OfficeId = officeId;
        ContractId = contractId;
        Officer = officer;
    }

    public TestSite Site { get; }

    public int OfficeId { get; }

    public int ContractId { get; }

    public Visitor Officer { get; }

    public string Address => $"/office/contracts/{ContractId}";

    public static async Task<AgreementTabs> OpenAsync(Func<int, Contract>? agreement = null)
    {
        var site = new TestSite();
        var office = await site.AddOfficeAsync();
        var contract = (agreement ?? (id => Make.Contract(id, reference: "NM-1", tier: ContractTier.Silver)))(office);
        await site.InRegisterAsync(async db =>
        {
            db.Contracts.Add(contract);
            await db.SaveChangesAsync();
        });
        return new AgreementTabs(site, office, contract.Id, await site.SignedInAsync(OversightRoles.Officer, office));
    }

    public async Task<T> AddAsync<T>(T row)
        where T : class
    {
        await Site.InRegisterAsync(async db =>
        {
            db.Add(row);
            await db.SaveChangesAsync();
        });
        return row;
    }

    /// <summary>What people, not the test's own preparation, wrote to the audit trail about a kind of record.</summary>
    public Task<List<AuditEntry>> AuditAsync(string subject) => Site.InRegisterAsync(db => db.AuditEntries
        .Where(entry => entry.Subject == subject && entry.ActorId != Actor.System).OrderBy(entry => entry.Id).ToListAsync());

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
