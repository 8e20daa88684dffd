using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Suppliers;

/// <summary>One supplier, as one office knows it.</summary>
internal sealed record SupplierPage
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public required SupplierForm Facts { get; init; }

    public required Supplier? MergedInto { get; init; }

    public required IReadOnlyList<string> FormerNames { get; init; }

    public required IReadOnlyList<SupplierAgreement> Agreements { get; init; }

    public required IReadOnlyList<MembershipOnPage> Groups { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Its part of the agreements that count and whose share and value are known.</summary>
    public long TotalPence => Agreements.Where(row => row.Counts).Sum(row => row.SharePence ?? 0);

    public int Unvalued => Agreements.Count(row => row.Counts && row.SharePence is null);
}

internal sealed record SupplierAgreement(
    int Id, string Reference, string Title, AgreementKind Kind, DateOnly? EndsOn, long? ValuePence, int? BasisPoints, long? SharePence, bool Counts);

internal sealed record MembershipOnPage(string Group, DateOnly FromOn, DateOnly? UntilOn);

internal sealed class SupplierReader(OversightDbContext db, VisibleSuppliers visible, UkClock clock)
{
    public async Task<SupplierPage?> FindAsync(int id, CancellationToken cancel)
    {
        if (await visible.Query().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } supplier)
        {
            return null;
        }

        return new SupplierPage
        {
            Id = id,
            Name = supplier.Name,
            Facts = SupplierForm.For(supplier),
            MergedInto = await db.Suppliers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == supplier.MergedIntoId, cancel),
            FormerNames = await db.Suppliers.Where(row => row.MergedIntoId == id).OrderBy(row => row.Id).Select(row => row.Name).ToListAsync(cancel),
            Agreements = await AgreementsAsync(id, cancel),
            Groups = await db.GroupMemberships.Where(row => row.SupplierId == id)
                .Join(db.SupplierGroups, row => row.GroupId, group => group.Id, (row, group) => new { group.Name, row.FromOn, row.UntilOn })
                .OrderByDescending(row => row.FromOn).Select(row => new MembershipOnPage(row.Name, row.FromOn, row.UntilOn)).ToListAsync(cancel),
            Today = clock.Today,
        };
    }

    private async Task<IReadOnlyList<SupplierAgreement>> AgreementsAsync(int id, CancellationToken cancel)
    {
        var ids = await db.Suppliers.Where(row => row.Id == id || row.MergedIntoId == id).Select(row => row.Id).ToListAsync(cancel);
        var links = await db.ContractSuppliers.AsNoTracking()
            .Where(row => db.ContractSuppliers.Any(own => own.ContractId == row.ContractId && ids.Contains(own.SupplierId)))
            .OrderBy(row => row.ContractId).ThenByDescending(row => row.ShareBasisPoints).ThenBy(row => row.SupplierId).ToListAsync(cancel);
        var contracts = await db.Contracts.Where(row => db.ContractSuppliers.Any(own => own.ContractId == row.Id && ids.Contains(own.SupplierId)))
            .OrderBy(row => row.Title).ThenBy(row => row.Id)
            .Select(row => new
            {
                row.Id,
                row.Reference,
                row.Title,
                row.Kind,
                row.EndsOn,
                Value = row.CurrentValuePence ?? row.AwardedValuePence,
                HasChildren = db.Contracts.Any(child => child.ParentId == row.Id),
            }).ToListAsync(cancel);
        var byContract = links.ToLookup(row => row.ContractId);
        return
        [
            .. contracts.Select(row =>
            {
                var (basisPoints, pence) = PartOf([.. byContract[row.Id]], ids, row.Value);
                return new SupplierAgreement(
                    row.Id, row.Reference, row.Title, row.Kind, row.EndsOn, row.Value, basisPoints, pence, PortfolioValue.Counts(row.Kind, row.HasChildren));
            }),
        ];
    }

    /// <summary>The part of everybody is worked out, so that the pence that rounding leaves go to the same supplier on every page.</summary>
    private static (int? BasisPoints, long? Pence) PartOf(List<ContractSupplier> links, List<int> ids, long? value)
    {
        var own = links.Select((link, i) => (link, i)).Where(pair => ids.Contains(pair.link.SupplierId)).ToList();
        var basisPoints = own.Exists(pair => pair.link.ShareBasisPoints is null) ? null : own.Sum(pair => pair.link.ShareBasisPoints);
        if (value is not { } pence)
        {
            return (basisPoints, null);
        }

        var parts = SupplierShares.Divide(pence, [.. links.Select(link => link.ShareBasisPoints)]);
        return (basisPoints, own.Exists(pair => parts[pair.i] is null) ? null : own.Sum(pair => parts[pair.i]));
    }
}
