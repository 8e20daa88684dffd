using ContractOversight.Data;
using ContractOversight.Domain.Flags;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Performance;

/// <summary>Loads an agreement's KPIs with their versions and current readings. The caller has checked that the agreement may be seen.</summary>
internal sealed class KpiRecords(OversightDbContext db)
{
    /// <summary>By code; a KPI without any version cannot be judged and is left out.</summary>
    public async Task<IReadOnlyList<KpiFacts>> LoadAsync(int contractId, CancellationToken cancel)
    {
        var ids = db.Kpis.Where(kpi => kpi.ContractId == contractId).Select(kpi => kpi.Id);
        var kpis = await db.Kpis.AsNoTracking().Where(kpi => kpi.ContractId == contractId).OrderBy(kpi => kpi.Code).ToListAsync(cancel);
        var versions = (await db.KpiVersions.AsNoTracking().Where(version => ids.Contains(version.KpiId))
            .OrderBy(version => version.InForceFrom).ToListAsync(cancel)).ToLookup(version => version.KpiId);
        var readings = (await db.KpiReadings.AsNoTracking().Where(reading => ids.Contains(reading.KpiId) && reading.IsCurrent)
            .OrderBy(reading => reading.PeriodStart).ToListAsync(cancel)).ToLookup(reading => reading.KpiId);
        return [.. kpis.Where(kpi => versions.Contains(kpi.Id)).Select(kpi => new KpiFacts(kpi, [.. versions[kpi.Id]], [.. readings[kpi.Id]]))];
    }

    /// <summary>Null when the agreement has no such KPI.</summary>
    public async Task<KpiFacts?> FindAsync(int contractId, int kpiId, CancellationToken cancel) =>
        (await LoadAsync(contractId, cancel)).FirstOrDefault(facts => facts.Kpi.Id == kpiId);
}
