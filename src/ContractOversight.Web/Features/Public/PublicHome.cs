using ContractOversight.Data.PublicCopy;
using ContractOversight.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Public;

/// <summary>The headline figures, and what was published last.</summary>
internal sealed record PublicHomePage(
    int Contracts, int Live, long? LiveValuePence, int LiveWithoutValue, int Suppliers, long? PaidPence,
    IReadOnlyList<PublicOffice> Offices, IReadOnlyList<PublicContract> Newest, DateTime? AsOf, DateOnly Today);

internal sealed class PublicHome(PublicRegisterDbContext copy, UkClock clock)
{
    private const int NewestShown = 5;

    public async Task<PublicHomePage> ReadAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var contracts = copy.Contracts.AsNoTracking();
        var live = contracts.Where(row => (row.StartsOn == null || row.StartsOn <= today) && row.SortEndsOn >= today);
        return new PublicHomePage(
            await contracts.CountAsync(cancel),
            await live.CountAsync(cancel),
            await live.SumAsync(row => row.ValuePence, cancel),
            await live.CountAsync(row => row.ValuePence == null, cancel),
            await copy.Suppliers.CountAsync(cancel),
            await contracts.SumAsync(row => row.PaidPence, cancel),
            await copy.Offices.AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancel),
            await contracts.OrderByDescending(row => row.PublishedAt).ThenByDescending(row => row.Id).Take(NewestShown).ToListAsync(cancel),
            await copy.Offices.MaxAsync(row => (DateTime?)row.PublishedAt, cancel),
            today);
    }
}
