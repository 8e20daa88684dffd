using ContractOversight.Data;
using ContractOversight.Domain.Parties;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Suppliers;

/// <summary>Finds suppliers to choose from, by part of the name or by number.</summary>
internal sealed class FindSuppliers(OversightDbContext db)
{
    private const int MostFound = 10;

    public async Task<IReadOnlyList<Choice>> FindAsync(string typed, CancellationToken cancel)
    {
        var found = await Matching(db.Suppliers.AsNoTracking().Where(row => row.MergedIntoId == null), typed)
            .OrderBy(row => row.FoldedName).ThenBy(row => row.Id).Take(MostFound)
            .Select(row => new { row.Id, row.Name, row.CompanyNumber, row.CharityNumber, row.Postcode }).ToListAsync(cancel);
        return
        [
            .. found.Select(row => new Choice(
                row.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), row.Name,
                string.Join(", ", new[] { Part("company", row.CompanyNumber), Part("charity", row.CharityNumber), row.Postcode }.OfType<string>()))),
        ];
    }

    public static IQueryable<Supplier> Matching(IQueryable<Supplier> suppliers, string typed)
    {
        var (company, charity) = (OrganisationIdentifier.CompanyNumber(typed), OrganisationIdentifier.CharityNumber(typed));
        var folded = SupplierName.Fold(typed);
        return suppliers.Where(row => (folded != "" && row.FoldedName.Contains(folded))
            || (company != null && row.CompanyNumber == company) || (charity != null && row.CharityNumber == charity));
    }

    private static string? Part(string what, string? number) => number is null ? null : $"{what} {number}";
}
