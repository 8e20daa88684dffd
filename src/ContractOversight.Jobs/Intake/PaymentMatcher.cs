using ContractOversight.Data;
using ContractOversight.Domain.Parties;
using ContractOversight.Exchange.Spend;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>
/// Finds the agreement a payment belongs to: the one the row names, else the only one that its supplier has on that day.
/// Where several would fit, none is taken; a person matches it.
/// </summary>
internal sealed class PaymentMatcher
{
    private readonly Dictionary<string, int> _byReference;
    private readonly ILookup<int, Term> _bySupplier;

    private PaymentMatcher(Dictionary<string, int> byReference, ILookup<int, Term> bySupplier)
    {
        _byReference = byReference;
        _bySupplier = bySupplier;
    }

    public static async Task<PaymentMatcher> LoadAsync(OversightDbContext db, CancellationToken cancel)
    {
        var contracts = await db.Contracts.AsNoTracking().OrderBy(contract => contract.Id)
            .Select(contract => new { contract.Reference, contract.SourceReference, contract.Id }).ToListAsync(cancel);
        var bySource = contracts.Where(row => row.SourceReference is not null)
            .GroupBy(row => row.SourceReference!, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() == 1)
            .Select(group => (Reference: group.Key, group.First().Id));
        var references = contracts.Select(row => (row.Reference, row.Id)).Concat(bySource);
        var terms = await db.ContractSuppliers.AsNoTracking()
            .Join(db.Contracts, party => party.ContractId, contract => contract.Id, (party, contract) => new Term(
                party.SupplierId, contract.Id, contract.StartsOn, contract.EndsOn))
            .ToListAsync(cancel);
        return new PaymentMatcher(
            references.DistinctBy(row => row.Reference, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(row => row.Reference, row => row.Id, StringComparer.OrdinalIgnoreCase),
            terms.ToLookup(term => term.SupplierId));
    }

    public int? ContractFor(PaymentRow row, Supplier? supplier)
    {
        if (row.ContractReference is { } reference && _byReference.TryGetValue(reference, out var named))
        {
            return named;
        }

        if (supplier is null || supplier.Id == 0)
        {
            return null;
        }

        var fitting = _bySupplier[supplier.Id].Where(term => term.StartsOn <= row.PeriodTo && term.EndsOn >= row.PeriodFrom).Take(2).ToList();
        return fitting.Count == 1 ? fitting[0].ContractId : null;
    }

    private sealed record Term(int SupplierId, int ContractId, DateOnly? StartsOn, DateOnly? EndsOn);
}
