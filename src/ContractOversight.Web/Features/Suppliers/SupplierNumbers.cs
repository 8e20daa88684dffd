using ContractOversight.Data;
using ContractOversight.Domain.Parties;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Suppliers;

/// <summary>Refuses numbers that cannot be right, and those that another supplier has.</summary>
internal sealed class SupplierNumbers(OversightDbContext db)
{
    public async Task CheckAsync(SupplierForm form, int? except, string prefix, ModelStateDictionary problems, CancellationToken cancel)
    {
        var company = OrganisationIdentifier.CompanyNumber(form.CompanyNumber);
        var charity = OrganisationIdentifier.CharityNumber(form.CharityNumber);
        if (company is null && !string.IsNullOrWhiteSpace(form.CompanyNumber))
        {
            problems.AddModelError(prefix + nameof(form.CompanyNumber), "Company number must be 8 characters, like 01234567 or SC123456");
        }

        if (charity is null && !string.IsNullOrWhiteSpace(form.CharityNumber))
        {
            problems.AddModelError(prefix + nameof(form.CharityNumber), "Charity number must be 6 or 7 digits, like 1234567");
        }

        if (await TwinAsync(company, charity, except, cancel) is { } twin)
        {
            problems.AddModelError(
                prefix + (company is not null && twin.CompanyNumber == company ? nameof(form.CompanyNumber) : nameof(form.CharityNumber)),
                except is null
                    ? $"{twin.Name} already has this number. Find that supplier and use it instead"
                    : $"{twin.Name} already has this number. If they are the same, merge this record into it");
        }
    }

    /// <summary>The other supplier that has one of the numbers; null when nobody has.</summary>
    public Task<Supplier?> TwinAsync(string? company, string? charity, int? except, CancellationToken cancel) =>
        db.Suppliers.AsNoTracking()
            .Where(row => row.MergedIntoId == null && row.Id != except
                && ((company != null && row.CompanyNumber == company) || (charity != null && row.CharityNumber == charity)))
            .OrderBy(row => row.Id).FirstOrDefaultAsync(cancel);
}
