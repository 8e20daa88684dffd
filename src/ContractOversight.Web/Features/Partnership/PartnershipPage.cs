using ContractOversight.Data;
using ContractOversight.Domain.Partnership;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Partnership;

/// <summary>Both sides' latest placing, dimension by dimension, what it implies, and who answers for which duty.</summary>
internal sealed record PartnershipPage(
    ContractHeader Header, DateOnly Today, RelationPlacing? Client, RelationPlacing? Provider, RelationReading Reading,
    IReadOnlyList<DimensionRow> Dimensions, IReadOnlyList<RelationPlacing> History, IReadOnlyList<NamedDuty> Duties,
    IReadOnlyList<HealthCheck> Checks)
{
    /// <summary>Half a year after the last round; null while there was none.</summary>
    public DateOnly? NextCheckDue => Checks.Count == 0 ? null : Checks[0].OpenedOn.AddMonths(HealthCheck.IntervalMonths);
}

internal sealed record DimensionRow(RelationEnds Ends, int? Client, int? Provider, int? Gap)
{
    public bool IsTelling => Gap >= RelationReading.TellingGap;
}

internal sealed class PartnershipQuery(OversightDbContext db)
{
    public async Task<PartnershipPage> LoadAsync(ContractHeader header, DateOnly today, CancellationToken cancel)
    {
        var history = await db.RelationPlacings.AsNoTracking().Where(row => row.ContractId == header.Id)
            .OrderByDescending(row => row.PlacedOn).ThenByDescending(row => row.Id).ToListAsync(cancel);
        var duties = await db.NamedDuties.AsNoTracking().Where(row => row.ContractId == header.Id)
            .OrderBy(row => row.EndedOn != null).ThenBy(row => row.Duty).ThenByDescending(row => row.NamedOn).ToListAsync(cancel);
        var checks = await db.HealthChecks.AsNoTracking().Where(row => row.ContractId == header.Id)
            .OrderByDescending(row => row.OpenedOn).ThenByDescending(row => row.Id).ToListAsync(cancel);
        var client = history.FirstOrDefault(row => row.Side == RelationSide.Client);
        var provider = history.FirstOrDefault(row => row.Side == RelationSide.Provider);
        return new PartnershipPage(
            header, today, client, provider,
            RelationReading.Of(header.Kind, client, provider, duties.Count(duty => duty.EndedOn is null)),
            [.. RelationEnds.All.Select(ends => new DimensionRow(
                ends, client?.In(ends.Dimension), provider?.In(ends.Dimension), RelationReading.Gap(client, provider, ends.Dimension)))],
            history, duties, checks);
    }
}
