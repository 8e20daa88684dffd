using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>How many agreements of each kind there are and what they come to, no pound counted twice.</summary>
internal sealed record ContractTotals(IReadOnlyList<KindTotal> ByKind)
{
    public int Count => ByKind.Sum(kind => kind.Count);

    /// <summary>The sum over the agreements that count and whose value is known.</summary>
    public long CountedPence => ByKind.Sum(kind => kind.CountedPence);

    public int Unvalued => ByKind.Sum(kind => kind.Unvalued);
}

/// <param name="Kind">The kind.</param>
/// <param name="Count">Agreements of the kind.</param>
/// <param name="CountedPence">What those that count come to.</param>
/// <param name="CeilingPence">What those come to that do not count, since others hang under them or they are frameworks.</param>
/// <param name="Unvalued">Those that would count but whose value is not known.</param>
internal sealed record KindTotal(AgreementKind Kind, int Count, long CountedPence, long CeilingPence, int Unvalued);

internal sealed class PortfolioTotals(OversightDbContext db)
{
    /// <summary>Says <see cref="PortfolioValue.Counts"/> in the database's terms, with today's value.</summary>
    public async Task<ContractTotals> OfAsync(IQueryable<Contract> found, CancellationToken cancel)
    {
        var groups = await found
            .Select(contract => new
            {
                contract.Kind,
                contract.CurrentValuePence,
                Counts = contract.Kind != AgreementKind.Framework && !db.Contracts.Any(child => child.ParentId == contract.Id),
            })
            .GroupBy(row => new { row.Kind, row.Counts })
            .Select(group => new
            {
                group.Key.Kind,
                group.Key.Counts,
                Count = group.Count(),
                Pence = group.Sum(row => row.CurrentValuePence ?? 0),
                Unvalued = group.Count(row => row.CurrentValuePence == null),
            })
            .ToListAsync(cancel);
        return new ContractTotals([.. groups.GroupBy(group => group.Kind).OrderBy(kind => kind.Key).Select(kind => new KindTotal(
            kind.Key,
            kind.Sum(row => row.Count),
            kind.Where(row => row.Counts).Sum(row => row.Pence),
            kind.Where(row => !row.Counts).Sum(row => row.Pence),
            kind.Where(row => row.Counts).Sum(row => row.Unvalued)))]);
    }
}
