using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Suppliers;

/// <summary>One page of the suppliers an office deals with.</summary>
internal sealed record SupplierListPage(
    string? Search, IReadOnlyList<SupplierRow> Rows, int? Count, DateOnly Today, string? PreviousUrl, string? NextUrl);

internal sealed record SupplierRow(int Id, string Name, string FoldedName, string? CompanyNumber, string? CharityNumber, int Agreements);

internal sealed class SupplierList(OversightDbContext db, VisibleSuppliers visible, UkClock clock)
{
    public const int PageSize = 25;
    public const int CountedUpTo = 1000;

    /// <param name="search">Part of the name, or a number; null for all.</param>
    /// <param name="after">Folded name and number of the last row of the page before, as the link wrote them.</param>
    /// <param name="before">The same of the first row of the page after.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<SupplierListPage> ReadAsync(string? search, string? after, string? before, CancellationToken cancel)
    {
        var found = visible.Query().AsNoTracking().Where(row => row.MergedIntoId == null);
        found = string.IsNullOrWhiteSpace(search) ? found : FindSuppliers.Matching(found, search);
        var counted = await found.Take(CountedUpTo + 1).CountAsync(cancel);
        var isBackwards = after is null && before is not null;
        var from = Contracts.ListPlace.Read(after ?? before);
        if (from?.Value is { } name)
        {
            var id = from.Id;
#pragma warning disable CA1309 // The database compares, byte by byte; the overloads with a comparison cannot be said in SQL.
            found = isBackwards
                ? found.Where(row => string.Compare(row.FoldedName, name) < 0 || (row.FoldedName == name && row.Id < id))
                : found.Where(row => string.Compare(row.FoldedName, name) > 0 || (row.FoldedName == name && row.Id > id));
#pragma warning restore CA1309
        }

        var ordered = isBackwards
            ? found.OrderByDescending(row => row.FoldedName).ThenByDescending(row => row.Id)
            : found.OrderBy(row => row.FoldedName).ThenBy(row => row.Id);
        var rows = await ordered.Take(PageSize + 1).Select(row => new SupplierRow(
            row.Id, row.Name, row.FoldedName, row.CompanyNumber, row.CharityNumber,
            db.Contracts.Count(contract => db.ContractSuppliers.Any(link => link.ContractId == contract.Id
                && (link.SupplierId == row.Id || db.Suppliers.Any(old => old.Id == link.SupplierId && old.MergedIntoId == row.Id))))))
            .ToListAsync(cancel);
        var hasMore = rows.Count > PageSize;
        rows = [.. rows.Take(PageSize)];
        if (isBackwards)
        {
            rows.Reverse();
        }

        return new SupplierListPage(
            search, rows, counted > CountedUpTo ? null : counted, clock.Today,
            rows.Count > 0 && (isBackwards ? hasMore : from is not null) ? Address(search, "before", rows[0]) : null,
            rows.Count > 0 && (isBackwards || hasMore) ? Address(search, "after", rows[^1]) : null);
    }

    private static string Address(string? search, string name, SupplierRow row)
    {
        var query = new QueryBuilder { { name, new Contracts.ListPlace(row.FoldedName, row.Id).Write() } };
        if (!string.IsNullOrWhiteSpace(search))
        {
            query.Add("search", search);
        }

        return "/office/suppliers" + query;
    }
}
