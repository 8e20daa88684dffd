using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Contracts;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>Turns what somebody looks for into a query over the agreements they may see; other features' lists and figures use the same one.</summary>
internal sealed class ContractSelection(OversightDbContext db, IRegisterStore store, Actor actor)
{
    private const int MostMonths = 1200;
    private const long Thousand = 100_000;
    private const long Million = 1000 * Thousand;

    public IQueryable<Contract> Of(ContractFilter filter, DateOnly today)
    {
        // The context keeps offices apart by itself; naming the office here as well is what lets the indexes be used.
        var office = actor.OfficeId;
        var found = db.Contracts.AsNoTracking().Where(contract => contract.OfficeId == office);
        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var matching = store.ContractsMatching(db, filter.Search);
            found = found.Where(contract => matching.Contains(contract.Id));
        }

        found = filter.Kind is { } kind ? found.Where(contract => contract.Kind == kind) : found;
        found = filter.Status is { } status ? found.Where(ContractStatus.Is(status, today)) : found;
        found = filter.Tier is { } tier ? found.Where(contract => contract.Tier == tier) : found;
        found = filter.State is { } state ? found.Where(contract => contract.State == state) : found;
        found = string.IsNullOrWhiteSpace(filter.Category) ? found : found.Where(contract => contract.Category == filter.Category);
        found = string.IsNullOrWhiteSpace(filter.Owner) ? found : found.Where(contract =>
            contract.SeniorOwnerId == filter.Owner || contract.ContractManagerId == filter.Owner || contract.DeputyId == filter.Owner);
        return Value(Dates(Others(found, filter), filter, today), filter.Value);
    }

    private IQueryable<Contract> Others(IQueryable<Contract> found, ContractFilter filter)
    {
        if (filter.Supplier is { } supplier)
        {
            found = found.Where(contract => db.ContractSuppliers.Any(row => row.ContractId == contract.Id
                && (row.SupplierId == supplier || db.Suppliers.Any(old => old.Id == row.SupplierId && old.MergedIntoId == supplier))));
        }

        return filter.Flagged
            ? found.Where(contract => db.Flags.Any(flag => flag.ContractId == contract.Id && flag.ClearedOn == null))
            : found;
    }

    /// <summary>"Ends within" counts from today, both days included; a tacit renewal is not an end.</summary>
    private IQueryable<Contract> Dates(IQueryable<Contract> found, ContractFilter filter, DateOnly today)
    {
        if (filter.EndsWithinMonths is { } months and >= 0 and <= MostMonths)
        {
            var last = today.AddMonths(months);
            found = found.Where(contract => contract.EndsOn >= today && contract.EndsOn <= last && contract.TerminatedOn == null);
        }

        return filter.NoReviewSince is { } since
            ? found.Where(contract => !db.Reviews.Any(review => review.ContractId == contract.Id && review.HeldOn >= since))
            : found;
    }

    private static IQueryable<Contract> Value(IQueryable<Contract> found, ValueBand? band) => band switch
    {
        ValueBand.Below10Thousand => found.Where(contract => contract.CurrentValuePence < 10 * Thousand),
        ValueBand.From10Thousand => found.Where(contract => contract.CurrentValuePence >= 10 * Thousand && contract.CurrentValuePence < 100 * Thousand),
        ValueBand.From100Thousand => found.Where(contract => contract.CurrentValuePence >= 100 * Thousand && contract.CurrentValuePence < Million),
        ValueBand.From1Million => found.Where(contract => contract.CurrentValuePence >= Million && contract.CurrentValuePence < 5 * Million),
        ValueBand.From5Million => found.Where(contract => contract.CurrentValuePence >= 5 * Million),
        ValueBand.NotKnown => found.Where(contract => contract.CurrentValuePence == null),
        _ => found,
    };
}
