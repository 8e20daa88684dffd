using ContractOversight.Data;
using ContractOversight.Domain.Costs;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Costs;

/// <summary>Which payments to show.</summary>
internal sealed record PaymentFilter(int? Year, int? Supplier, PaymentMatch? Match)
{
    public string Query => $"year={Year}&supplier={Supplier}&match={Match}";
}

internal enum PaymentMatch
{
    Matched,
    Unmatched,
}

/// <summary>The office's payments, with the control totals that their parts add up to.</summary>
internal sealed record PaymentList(
    DateOnly Today, PaymentFilter Filter, IReadOnlyList<PaymentRow> Rows, PaymentTotals Totals, IReadOnlyList<int> Years,
    string? SupplierName, string? OlderUrl);

/// <summary>Payments of the chosen year and supplier: how many and how much, with and without an agreement.</summary>
internal sealed record PaymentTotals(int Matched, long MatchedPence, int Unmatched, long UnmatchedPence)
{
    public int All => Matched + Unmatched;

    public long AllPence => MatchedPence + UnmatchedPence;
}

internal sealed record PaymentRow(
    long Id, DateOnly On, int FinancialYear, int? SupplierId, string? Supplier, string? Purpose, string? Reference, long AmountPence,
    int? ContractId, string? ContractReference);

internal sealed class PaymentListQuery(OversightDbContext db)
{
    public const int PageSize = 100;

    public async Task<PaymentList> LoadAsync(PaymentFilter filter, string? before, DateOnly today, CancellationToken cancel)
    {
        var payments = Of(filter);
        var sums = await payments.GroupBy(line => line.ContractId != null)
            .Select(group => new { IsMatched = group.Key, Count = group.Count(), Pence = group.Sum(line => line.AmountPence) })
            .ToListAsync(cancel);
        var (matched, unmatched) = (sums.Find(sum => sum.IsMatched), sums.Find(sum => !sum.IsMatched));
        var years = await db.CostLines.Where(line => line.Kind == CostKind.Payment).Select(line => line.FinancialYear)
            .Distinct().OrderByDescending(year => year).ToListAsync(cancel);
        var supplier = filter.Supplier is { } id
            ? await db.Suppliers.Where(row => row.Id == id).Select(row => row.Name).SingleOrDefaultAsync(cancel)
            : null;
        var rows = await RowsAsync(payments, filter.Match, LinePlace.Parse(before), cancel);
        return new PaymentList(
            today, filter, [.. rows.Take(PageSize)],
            new PaymentTotals(matched?.Count ?? 0, matched?.Pence ?? 0, unmatched?.Count ?? 0, unmatched?.Pence ?? 0),
            years, supplier,
            rows.Count > PageSize ? $"/office/costs?{filter.Query}&before={new LinePlace(rows[PageSize - 1].On, rows[PageSize - 1].Id)}" : null);
    }

    private IQueryable<CostLine> Of(PaymentFilter filter)
    {
        var payments = db.CostLines.AsNoTracking().Where(line => line.Kind == CostKind.Payment);
        if (filter.Year is { } year)
        {
            payments = payments.Where(line => line.FinancialYear == year);
        }

        return filter.Supplier is { } supplier ? payments.Where(line => line.SupplierId == supplier) : payments;
    }

    private Task<List<PaymentRow>> RowsAsync(IQueryable<CostLine> payments, PaymentMatch? match, LinePlace? before, CancellationToken cancel)
    {
        payments = match switch
        {
            PaymentMatch.Matched => payments.Where(line => line.ContractId != null),
            PaymentMatch.Unmatched => payments.Where(line => line.ContractId == null),
            _ => payments,
        };
        if (before is var (on, id))
        {
            payments = payments.Where(line => line.On < on || (line.On == on && line.Id < id));
        }

        return payments.OrderByDescending(line => line.On).ThenByDescending(line => line.Id).Take(PageSize + 1)
            .Select(line => new PaymentRow(
                line.Id, line.On, line.FinancialYear, line.SupplierId,
                db.Suppliers.Where(supplier => supplier.Id == line.SupplierId).Select(supplier => supplier.Name).FirstOrDefault(),
                line.Purpose, line.Reference, line.AmountPence, line.ContractId,
                db.Contracts.Where(contract => contract.Id == line.ContractId).Select(contract => contract.Reference).FirstOrDefault()))
            .ToListAsync(cancel);
    }
}
