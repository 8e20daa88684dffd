using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Features.Powers;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>Loads what the readiness list asks; the publication pages ask it too before they release anything.</summary>
internal sealed class ContractReadiness(OversightDbContext db, PowersGate powers, UkClock clock)
{
    /// <summary>What is missing for a step; empty when nothing is.</summary>
    public async Task<IReadOnlyList<MissingItem>> MissingAsync(Contract contract, ReadinessTarget target, CancellationToken cancel)
    {
        var shares = await db.ContractSuppliers.AsNoTracking().Where(row => row.ContractId == contract.Id)
            .Select(row => row.ShareBasisPoints).ToListAsync(cancel);
        var kpis = await db.Kpis.CountAsync(kpi => kpi.ContractId == contract.Id && kpi.StoppedOn == null, cancel);
        var blocks = await powers.ApprovalBlocksAsync(contract, clock.Today, cancel);
        return Readiness.Missing(new ReadinessFacts(contract, shares, kpis) { PowersBlocks = blocks }, target);
    }

    /// <summary>Why the agreement cannot be published, in sentences for the reader; empty when it can. Null when there is no such agreement.</summary>
    public async Task<IReadOnlyList<string>?> WhyNotPublishAsync(int contractId, CancellationToken cancel)
    {
        var contract = await db.Contracts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == contractId, cancel);
        if (contract is null)
        {
            return null;
        }

        var missing = await MissingAsync(contract, ReadinessTarget.Publish, cancel);
        return
        [
            .. contract.State is RecordState.Approved or RecordState.Published
                ? Array.Empty<string>()
                : ["A second person has to approve the record first."],
            .. missing.Select(item => $"{item.What}."),
        ];
    }
}
