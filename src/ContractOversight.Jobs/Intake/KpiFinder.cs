using ContractOversight.Data;
using ContractOversight.Domain.Performance;
using ContractOversight.Exchange.Readings;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>Finds the KPI that a row means by its code or name, within the agreement the row names or else in the whole office.</summary>
internal sealed class KpiFinder
{
    private readonly ILookup<string, KpiTarget> _byCode;
    private readonly ILookup<string, KpiTarget> _byName;
    private readonly HashSet<string> _references;

    private KpiFinder(List<KpiTarget> kpis, HashSet<string> references)
    {
        _byCode = kpis.ToLookup(kpi => kpi.Code, StringComparer.OrdinalIgnoreCase);
        _byName = kpis.ToLookup(kpi => kpi.Name, StringComparer.OrdinalIgnoreCase);
        _references = references;
    }

    public static async Task<KpiFinder> LoadAsync(OversightDbContext db, CancellationToken cancel)
    {
        var versions = (await db.KpiVersions.AsNoTracking().OrderBy(version => version.InForceFrom).ToListAsync(cancel)).ToLookup(version => version.KpiId);
        var kpis = await db.Kpis.AsNoTracking().Join(db.Contracts, kpi => kpi.ContractId, contract => contract.Id, (kpi, contract) => new
        {
            kpi.Id, kpi.Code, kpi.Name, contract.Reference,
        }).ToListAsync(cancel);
        var references = await db.Contracts.AsNoTracking().Select(contract => contract.Reference).ToListAsync(cancel);
        return new KpiFinder(
            [.. kpis.Select(kpi => new KpiTarget(kpi.Id, kpi.Code, kpi.Name, kpi.Reference, [.. versions[kpi.Id]]))],
            references.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    public (KpiTarget? Kpi, string? Problem) Find(ReadingRow row)
    {
        var named = row.KpiCode ?? row.KpiName ?? "";
        var candidates = (row.KpiCode is { } code ? _byCode[code] : []).Concat(row.KpiName is { } name ? _byName[name] : [])
            .Concat(row.KpiCode is null && row.KpiName is { } asCode ? _byCode[asCode] : []).DistinctBy(kpi => kpi.Id).ToList();
        if (row.ContractReference is { } reference)
        {
            if (!_references.Contains(reference))
            {
                return (null, $"The register has no agreement with the reference “{reference}”. Log it first, or correct the reference.");
            }

            candidates.RemoveAll(kpi => !string.Equals(kpi.ContractReference, reference, StringComparison.OrdinalIgnoreCase));
        }

        return candidates.Count switch
        {
            1 => (candidates[0], null),
            0 => (null, $"The register has no KPI “{named}”{(row.ContractReference is { } of ? $" for {of}" : "")}. Add the KPI first, or correct its code."),
            _ => (null, $"Several agreements have a KPI “{named}”. Add a column with the agreement's reference."),
        };
    }
}

/// <summary>A KPI that readings can be recorded for.</summary>
internal sealed record KpiTarget(int Id, string Code, string Name, string ContractReference, IReadOnlyList<KpiVersion> Versions)
{
    private const double Percent = 100;

    /// <summary>First day of the measurement period in which a day lies.</summary>
    public DateOnly PeriodStart(DateOnly day) => VersionFor(day)?.Frequency switch
    {
        ReportingFrequency.Quarterly => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        ReportingFrequency.Yearly => new DateOnly(day.Month >= 4 ? day.Year : day.Year - 1, 4, 1),
        _ => new DateOnly(day.Year, day.Month, 1),
    };

    /// <summary>The value of a ratio in the KPI's unit; null when it cannot be worked out.</summary>
    public double? ValueOf(double? numerator, double? denominator) =>
        numerator is null || denominator is null or 0 ? null
        : numerator / denominator * (Versions.Count > 0 && Versions[^1].Unit.Contains('%', StringComparison.Ordinal) ? Percent : 1);

    private KpiVersion? VersionFor(DateOnly day) =>
        Versions.LastOrDefault(version => version.InForceFrom <= day) ?? (Versions.Count > 0 ? Versions[0] : null);
}
