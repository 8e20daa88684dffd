using ContractOversight.Data;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>
/// Finds the supplier that a file means, by company number and else by folded name, or adds it. A name alone never
/// overrules a number: the same name under another number is another company.
/// </summary>
internal sealed class SupplierFinder
{
    private readonly OversightDbContext _db;
    private readonly Dictionary<string, Supplier> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Supplier> _byName = new(StringComparer.Ordinal);

    private SupplierFinder(OversightDbContext db) => _db = db;

    public static async Task<SupplierFinder> LoadAsync(OversightDbContext db, CancellationToken cancel)
    {
        var finder = new SupplierFinder(db);
        var suppliers = await db.Suppliers.AsNoTracking().OrderBy(supplier => supplier.Id).ToListAsync(cancel);
        var byId = suppliers.ToDictionary(supplier => supplier.Id);
        foreach (var supplier in suppliers)
        {
            finder.Remember(supplier, Standing(supplier, byId));
        }

        return finder;
    }

    /// <summary>The supplier; a new one is added to the context but has no number until it is saved. Null for an empty name.</summary>
    public Supplier? FindOrAdd(SupplierAsNamed named)
    {
        var folded = SupplierName.Fold(named.Name);
        if (folded.Length == 0)
        {
            return null;
        }

        var number = OrganisationIdentifier.CompanyNumber(named.CompanyNumber);
        if (number is not null && _byNumber.TryGetValue(number, out var known))
        {
            return known;
        }

        if (_byName.TryGetValue(folded, out var sameName) && (number is null || sameName.CompanyNumber is null))
        {
            return number is null ? sameName : WithNumber(sameName, number);
        }

        var added = new Supplier
        {
            Name = named.Name,
            FoldedName = folded,
            CompanyNumber = number,
            CharityNumber = OrganisationIdentifier.CharityNumber(named.CharityNumber),
            Postcode = named.Postcode is { Length: <= Supplier.PostcodeMaxLength } postcode ? postcode : null,
            IsSme = named.IsSme,
            IsVcse = named.IsVcse,
        };
        _db.Suppliers.Add(added);
        Remember(added, added);
        return added;
    }

    private Supplier WithNumber(Supplier supplier, string number)
    {
        if (_db.Entry(supplier).State == EntityState.Detached)
        {
            _db.Attach(supplier);
        }

        supplier.CompanyNumber = number;
        _byNumber[number] = supplier;
        return supplier;
    }

    private void Remember(Supplier supplier, Supplier standing)
    {
        _byName.TryAdd(supplier.FoldedName, standing);
        if (supplier.CompanyNumber is { } number)
        {
            _byNumber.TryAdd(number, standing);
        }
    }

    private static Supplier Standing(Supplier supplier, Dictionary<int, Supplier> byId)
    {
        while (supplier.MergedIntoId is { } into)
        {
            supplier = byId[into];
        }

        return supplier;
    }
}

/// <summary>A supplier as a file names it.</summary>
internal sealed record SupplierAsNamed(
    string Name, string? CompanyNumber = null, string? CharityNumber = null, string? Postcode = null, bool? IsSme = null, bool? IsVcse = null);
