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
            kpi.Id,
            kpi.Code,
            kpi.Name,
            contract.Reference,
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

    /// <summary>The value of a reading in the KPI's unit; null when it cannot be worked out.</summary>
    public double? ValueOf(ReadingRow row) => row.Value
        ?? (row.Numerator is null || row.Denominator is null or 0 ? null
            : row.Numerator / row.Denominator * (IsPercent(row.PeriodFrom) ? Percent : 1));

    /// <summary>Why a reading cannot be one of this KPI; null when it can.</summary>
    public string? Problem(ReadingRow row)
    {
        if (VersionFor(row.PeriodFrom) is not { } version)
        {
            return $"The KPI “{Name}” has no target or frequency yet. Complete the KPI first.";
        }

        if (row.IsPercent && !IsPercent(row.PeriodFrom))
        {
            return $"The cell is a percentage, but “{Name}” is measured in {version.Unit}. Write the reading in {version.Unit}.";
        }

        var lastDay = PeriodStart(row.PeriodFrom).AddMonths(MonthsOf(version.Frequency)).AddDays(-1);
        return row.PeriodTo > lastDay
            ? $"The row is for {row.PeriodFrom:d MMMM yyyy} to {row.PeriodTo:d MMMM yyyy}, but “{Name}” is measured {Words(version.Frequency)}. Give one row for each of its periods."
            : null;
    }

    private static int MonthsOf(ReportingFrequency frequency) => frequency switch
    {
        ReportingFrequency.Quarterly => 3,
        ReportingFrequency.Yearly => 12,
        _ => 1,
    };

    private static string Words(ReportingFrequency frequency) => frequency switch
    {
        ReportingFrequency.Quarterly => "every quarter",
        ReportingFrequency.Yearly => "every year",
        _ => "every month",
    };

    private bool IsPercent(DateOnly day) => VersionFor(day)?.Unit is { } unit
        && (unit.Contains('%', StringComparison.Ordinal) || unit.Replace(" ", "", StringComparison.Ordinal).Contains("percent", StringComparison.OrdinalIgnoreCase));

    private KpiVersion? VersionFor(DateOnly day) =>
        Versions.LastOrDefault(version => version.InForceFrom <= day) ?? (Versions.Count > 0 ? Versions[0] : null);
}
