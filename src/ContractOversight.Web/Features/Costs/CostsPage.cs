using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Costs;
using ContractOversight.Web.Features.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Costs;

/// <summary>An agreement's money: totals by financial year and kind, and the lines they are made of.</summary>
internal sealed record CostsPage(
    ContractHeader Header, DateOnly Today, IReadOnlyList<CostYear> Years, string? ValueForMoneyReason,
    CostKind? Kind, int? Year, IReadOnlyList<CostLineRow> Lines, string? OlderUrl)
{
    public string Address => $"/office/contracts/{Header.Id}/costs";

    public long? Total(CostKind kind) => Years.Any(year => year.Of(kind) is not null) ? Years.Sum(year => year.Of(kind) ?? 0) : null;
}

/// <summary>One financial year's totals in pence; a kind without a line has no total, which is not nought.</summary>
internal sealed record CostYear(int Year, IReadOnlyDictionary<CostKind, long> Totals)
{
    public string Name => new FinancialYear(Year).ToString();

    public long? Of(CostKind kind) => Totals.TryGetValue(kind, out var pence) ? pence : null;

    /// <summary>What is left of the budget after payments; null where no budget was recorded.</summary>
    public long? LeftPence => Of(CostKind.Budget) - (Of(CostKind.Payment) ?? 0);

    public double? SpentOfBudget => Of(CostKind.Budget) is { } budget and > 0 ? (double)(Of(CostKind.Payment) ?? 0) / budget : null;
}

internal sealed record CostLineRow(
    long Id, CostKind Kind, int FinancialYear, DateOnly On, long AmountPence, bool? IncludesVat, string? Reference, string? Purpose,
    string? Supplier, string? OwnReason, bool IsImported);

internal sealed class CostsQuery(OversightDbContext db)
{
    public const int PageSize = 50;

    public async Task<CostsPage> LoadAsync(
        ContractHeader header, CostKind? kind, int? year, string? before, DateOnly today, CancellationToken cancel)
    {
        var totals = await db.CostLines.Where(line => line.ContractId == header.Id)
            .GroupBy(line => new { line.FinancialYear, line.Kind })
            .Select(group => new { group.Key.FinancialYear, group.Key.Kind, Pence = group.Sum(line => line.AmountPence) })
            .ToListAsync(cancel);
        var years = totals.GroupBy(total => total.FinancialYear).OrderByDescending(group => group.Key)
            .Select(group => new CostYear(group.Key, group.ToDictionary(total => total.Kind, total => total.Pence))).ToList();
        var reason = await db.Contracts.Where(row => row.Id == header.Id).Select(row => row.ValueForMoneyReason).SingleAsync(cancel);
        var lines = await LinesAsync(header.Id, kind, year, LinePlace.Parse(before), cancel);
        var page = new CostsPage(header, today, years, reason, kind, year, [.. lines.Take(PageSize)], null);
        return lines.Count > PageSize
            ? page with { OlderUrl = $"{page.Address}?kind={kind}&year={year}&before={new LinePlace(page.Lines[^1].On, page.Lines[^1].Id)}" }
            : page;
    }

    private Task<List<CostLineRow>> LinesAsync(int contractId, CostKind? kind, int? year, LinePlace? before, CancellationToken cancel)
    {
        var lines = db.CostLines.AsNoTracking().Where(line => line.ContractId == contractId);
        if (kind is { } onlyKind)
        {
            lines = lines.Where(line => line.Kind == onlyKind);
        }

        if (year is { } onlyYear)
        {
            lines = lines.Where(line => line.FinancialYear == onlyYear);
        }

        if (before is var (on, id))
        {
            lines = lines.Where(line => line.On < on || (line.On == on && line.Id < id));
        }

        return lines.OrderByDescending(line => line.On).ThenByDescending(line => line.Id).Take(PageSize + 1)
            .Select(line => new CostLineRow(
                line.Id, line.Kind, line.FinancialYear, line.On, line.AmountPence, line.IncludesVat, line.Reference, line.Purpose,
                db.Suppliers.Where(supplier => supplier.Id == line.SupplierId).Select(supplier => supplier.Name).FirstOrDefault(),
                line.ValueForMoneyReason, line.ImportId != null))
            .ToListAsync(cancel);
    }
}
