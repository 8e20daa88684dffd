using ContractOversight.Data.PublicCopy;
using ContractOversight.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Public;

/// <summary>Everything published about one agreement.</summary>
internal sealed record PublicContractPage(PublicContract Contract, DateOnly Today)
{
    public required IReadOnlyList<PublicContractSupplier> Suppliers { get; init; }

    public required IReadOnlyList<PublicKpiView> Kpis { get; init; }

    /// <summary>The newest ones; the files hold all.</summary>
    public required IReadOnlyList<PublicPayment> Payments { get; init; }

    public required IReadOnlyList<PublicChange> Changes { get; init; }

    public required IReadOnlyList<PublicWithheld> Withheld { get; init; }

    public required IReadOnlyList<PublicDocument> Documents { get; init; }

    public required IReadOnlyList<PublicRelease> Releases { get; init; }

    public string Address => PublicAddress.Of(Contract);

    public string StatusWord => PublicAddress.Status(Contract, Today);
}

/// <summary>A KPI with its periods, newest first.</summary>
internal sealed record PublicKpiView(PublicKpi Kpi, IReadOnlyList<PublicReading> Periods)
{
    public PublicReading? Latest => Periods.Count > 0 ? Periods[0] : null;

    public int Missing => Periods.Count(period => period.Status == "missing");
}

internal sealed class PublicContractReader(PublicRegisterDbContext copy, UkClock clock)
{
    private const int NewestPayments = 50;

    /// <summary>Null when nothing is published under the address.</summary>
    public async Task<PublicContractPage?> FindAsync(string office, string reference, CancellationToken cancel)
    {
        var contract = await copy.Contracts.AsNoTracking().SingleOrDefaultAsync(row => row.OfficeCode == office && row.Reference == reference, cancel);
        if (contract is null)
        {
            return null;
        }

        var id = contract.Id;
        var readings = (await copy.Readings.AsNoTracking().Where(row => row.ContractId == id).OrderByDescending(row => row.PeriodStart).ToListAsync(cancel))
            .ToLookup(row => row.KpiPosition);
        var kpis = await copy.Kpis.AsNoTracking().Where(row => row.ContractId == id).OrderBy(row => row.Position).ToListAsync(cancel);
        return new PublicContractPage(contract, clock.Today)
        {
            Suppliers = await copy.ContractSuppliers.AsNoTracking().Where(row => row.ContractId == id).OrderBy(row => row.Position).ToListAsync(cancel),
            Kpis = [.. kpis.Select(kpi => new PublicKpiView(kpi, [.. readings[kpi.Position]]))],
            Payments = await copy.Payments.AsNoTracking().Where(row => row.ContractId == id).OrderByDescending(row => row.Position).Take(NewestPayments).ToListAsync(cancel),
            Changes = await copy.Changes.AsNoTracking().Where(row => row.ContractId == id).OrderBy(row => row.Position).ToListAsync(cancel),
            Withheld = await copy.Withheld.AsNoTracking().Where(row => row.ContractId == id).OrderBy(row => row.Position).ToListAsync(cancel),
            Documents = await copy.Documents.AsNoTracking().Where(row => row.ContractId == id).OrderBy(row => row.Position).ToListAsync(cancel),
            Releases = await copy.Releases.AsNoTracking().Where(row => row.ContractId == id).OrderByDescending(row => row.Id).ToListAsync(cancel),
        };
    }
}
