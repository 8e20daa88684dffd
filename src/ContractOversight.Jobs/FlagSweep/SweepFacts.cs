using ContractOversight.Data;
using ContractOversight.Domain.Costs;
using ContractOversight.Domain.Flags;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.FlagSweep;

/// <summary>Loads what the rules need for a run of agreements, with a fixed number of queries however many there are.</summary>
internal static class SweepFacts
{
    /// <summary>The next agreements after a key, in key order; empty at the end.</summary>
    public static async Task<List<ContractFacts>> LoadAsync(OversightDbContext db, int after, int count, CancellationToken cancel)
    {
        var contracts = await db.Contracts.AsNoTracking().Where(contract => contract.Id > after && !contract.IsHistoric)
            .OrderBy(contract => contract.Id).Take(count).ToListAsync(cancel);
        if (contracts.Count == 0)
        {
            return [];
        }

        var (first, last) = (contracts[0].Id, contracts[^1].Id);
        var options = (await db.ExtensionOptions.AsNoTracking().Where(row => row.ContractId >= first && row.ContractId <= last)
            .OrderBy(row => row.Ordinal).ToListAsync(cancel)).ToLookup(row => row.ContractId);
        var reviews = await db.Reviews.Where(row => row.ContractId >= first && row.ContractId <= last)
            .GroupBy(row => row.ContractId).Select(group => new { group.Key, Last = group.Max(row => row.HeldOn) })
            .ToDictionaryAsync(row => row.Key, row => row.Last, cancel);
        var actions = (await db.ReviewActions.AsNoTracking()
            .Where(row => row.ContractId >= first && row.ContractId <= last && row.DoneOn == null)
            .ToListAsync(cancel)).ToLookup(row => row.ContractId);
        var disclosures = (await db.Disclosures.AsNoTracking().Where(row => row.ContractId >= first && row.ContractId <= last)
            .ToListAsync(cancel)).ToLookup(row => row.ContractId);
        var activities = (await db.OutsourcedActivities.AsNoTracking().Where(row => row.ContractId >= first && row.ContractId <= last)
            .ToListAsync(cancel)).ToLookup(row => row.ContractId);
        var designations = (await db.Designations.AsNoTracking().Where(row => row.ContractId >= first && row.ContractId <= last)
            .ToListAsync(cancel)).ToLookup(row => row.ContractId);
        var paid = await db.CostLines.Where(row => row.ContractId >= first && row.ContractId <= last && row.Kind == CostKind.Payment)
            .GroupBy(row => row.ContractId!.Value).Select(group => new { group.Key, Total = group.Sum(row => row.AmountPence) })
            .ToDictionaryAsync(row => row.Key, row => row.Total, cancel);
        var kpis = await KpisAsync(db, first, last, cancel);
        var leavers = (await db.Users.Where(user => !user.IsActive).Select(user => user.Id).ToListAsync(cancel)).ToHashSet();

        return [.. contracts.Select(contract => new ContractFacts
        {
            Contract = contract,
            Options = [.. options[contract.Id]],
            LastReviewHeldOn = reviews.TryGetValue(contract.Id, out var held) ? held : null,
            OpenActions = [.. actions[contract.Id]],
            Disclosures = [.. disclosures[contract.Id]],
            Activities = [.. activities[contract.Id]],
            Designations = [.. designations[contract.Id]],
            Kpis = [.. kpis[contract.Id]],
            PaidPence = paid.GetValueOrDefault(contract.Id),
            LeaversAmongOwners = new[] { contract.SeniorOwnerId, contract.ContractManagerId, contract.DeputyId }
                .OfType<string>().Where(leavers.Contains).ToHashSet(),
        })];
    }

    private static async Task<ILookup<int, KpiFacts>> KpisAsync(OversightDbContext db, int first, int last, CancellationToken cancel)
    {
        var kpis = await db.Kpis.AsNoTracking().Where(row => row.ContractId >= first && row.ContractId <= last)
            .OrderBy(row => row.Id).ToListAsync(cancel);
        var ofThese = db.Kpis.Where(row => row.ContractId >= first && row.ContractId <= last).Select(row => row.Id);
        var versions = (await db.KpiVersions.AsNoTracking().Where(row => ofThese.Contains(row.KpiId))
            .OrderBy(row => row.InForceFrom).ToListAsync(cancel)).ToLookup(row => row.KpiId);
        var readings = (await db.KpiReadings.AsNoTracking().Where(row => ofThese.Contains(row.KpiId) && row.IsCurrent)
            .OrderBy(row => row.PeriodStart).ToListAsync(cancel)).ToLookup(row => row.KpiId);
        return kpis.Where(kpi => versions.Contains(kpi.Id))
            .ToLookup(kpi => kpi.ContractId, kpi => new KpiFacts(kpi, [.. versions[kpi.Id]], [.. readings[kpi.Id]]));
    }
}
