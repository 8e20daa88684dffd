using System.Globalization;
using ContractOversight.Data;
using ContractOversight.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Costs;

/// <summary>The agreements that payments can be matched to: the supplier's own are offered, any other is named by its reference.</summary>
internal sealed class AgreementChoices(OversightDbContext db)
{
    public const string Another = "another";
    public const string None = "none";

    public async Task<IReadOnlyList<Choice>> OfferAsync(int? supplierId, bool canBeNone, CancellationToken cancel)
    {
        var own = supplierId is null
            ? []
            : await db.Contracts.Where(contract => db.ContractSuppliers.Any(party => party.ContractId == contract.Id && party.SupplierId == supplierId))
                .OrderBy(contract => contract.Reference)
                .Select(contract => new { contract.Id, contract.Reference, contract.Title })
                .ToListAsync(cancel);
        return
        [
            .. own.Select(contract => new Choice(contract.Id.ToString(CultureInfo.InvariantCulture), $"{contract.Reference}: {contract.Title}")),
            new Choice(Another, "Another agreement"),
            .. canBeNone ? [new Choice(None, "No agreement: spending outside any contract")] : Array.Empty<Choice>(),
        ];
    }

    /// <summary>The agreement chosen, or what is wrong with the choice; neither where no agreement was chosen on purpose.</summary>
    public async Task<(int? ContractId, string? Field, string? Problem)> FindAsync(string? chosen, string? reference, CancellationToken cancel)
    {
        if (chosen == None)
        {
            return (null, null, null);
        }

        if (chosen == Another)
        {
            var named = reference?.Trim() ?? "";
            var found = await db.Contracts.Where(contract => contract.Reference == named).Select(contract => (int?)contract.Id).SingleOrDefaultAsync(cancel);
            return found is null
                ? (null, "Reference", named.Length == 0 ? "Enter the reference of the agreement" : $"There is no agreement with the reference ‘{named}’. Check it in the list of contracts")
                : (found, null, null);
        }

        return int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && await db.Contracts.AnyAsync(contract => contract.Id == id, cancel)
            ? (id, null, null)
            : (null, "Agreement", "Select the agreement");
    }
}
