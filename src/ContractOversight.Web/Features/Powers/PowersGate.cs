using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Partnership;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Powers;

/// <summary>What other pages ask about powers: whether they stand in the way of approval, and the line for the public.</summary>
internal sealed class PowersGate(OversightDbContext db)
{
    /// <summary>Why the agreement cannot be approved, one sentence each; empty when powers do not stand in the way.</summary>
    public async Task<IReadOnlyList<string>> ApprovalBlocksAsync(Contract contract, DateOnly today, CancellationToken cancel)
    {
        var (activities, designations) = await OfAsync(contract.Id, cancel);
        return PowersCheck.ApprovalBlocks(contract, activities, designations, today);
    }

    /// <summary>What private staff may and may not do here, for the public page; null when nothing is recorded.</summary>
    public async Task<string?> PublicLineAsync(int contractId, DateOnly today, CancellationToken cancel)
    {
        var (activities, designations) = await OfAsync(contractId, cancel);
        return activities.Count == 0 ? null : PublicPowersLine.For(activities, designations, today);
    }

    private async Task<(List<OutsourcedActivity> Activities, List<Designation> Designations)> OfAsync(int contractId, CancellationToken cancel) => (
        await db.OutsourcedActivities.AsNoTracking().Where(row => row.ContractId == contractId).OrderBy(row => row.Id).ToListAsync(cancel),
        await db.Designations.AsNoTracking().Where(row => row.ContractId == contractId).OrderBy(row => row.Id).ToListAsync(cancel));
}
