using ContractOversight.Data.PublicCopy;
using ContractOversight.Domain.Calendar;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Public;

/// <summary>One page of a search. <see cref="Count"/> stops at <see cref="PublicContractList.CountCap"/>.</summary>
internal sealed record PublicListPage(
    PublicContractFilter Filter, IReadOnlyList<PublicContract> Rows, int Count, string? Next, bool IsFirst,
    IReadOnlyList<PublicOffice> Offices, IReadOnlyList<string> Categories, IReadOnlyList<string> Kinds, DateTime? AsOf, DateOnly Today)
{
    public bool IsCapped => Count > PublicContractList.CountCap;

    public IReadOnlyList<Choice> OfficeChoices => [.. Offices.Select(office => new Choice(office.Code, office.Name))];
}

internal sealed class PublicContractList(PublicRegisterDbContext copy, IPublicStore store, UkClock clock)
{
    public const int CountCap = 1_000;
    private const int PageSize = 25;
    private const int MostCategories = 200;

    public async Task<PublicListPage> ReadAsync(PublicContractFilter filter, string? after, CancellationToken cancel)
    {
        var today = clock.Today;
        var found = filter.Apply(copy, store, today);
        var rows = await PublicContractOrder.Order(PublicContractOrder.After(found, filter.Sort, after), filter.Sort).Take(PageSize + 1).ToListAsync(cancel);
        var next = rows.Count > PageSize ? PublicContractOrder.Mark(rows[PageSize - 1], filter.Sort) : null;
        return new PublicListPage(
            filter, [.. rows.Take(PageSize)], await found.Take(CountCap + 1).CountAsync(cancel), next, string.IsNullOrEmpty(after),
            await copy.Offices.AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancel),
            await copy.Contracts.Where(row => row.Category != null).Select(row => row.Category!).Distinct().OrderBy(name => name).Take(MostCategories).ToListAsync(cancel),
            await copy.Contracts.Select(row => row.Kind).Distinct().OrderBy(name => name).ToListAsync(cancel),
            await copy.Offices.MaxAsync(row => (DateTime?)row.PublishedAt, cancel), today);
    }
}
