using ContractOversight.Data;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Publication;

/// <summary>Loads what releases are written from, for many agreements with one query a table.</summary>
internal sealed class ReleaseFactsLoader(OversightDbContext db)
{
    public async Task<IReadOnlyList<ReleaseFacts>> LoadAsync(IReadOnlyList<Contract> contracts, CancellationToken cancel)
    {
        var ids = contracts.Select(contract => contract.Id).ToList();
        var offices = await db.Offices.AsNoTracking().ToDictionaryAsync(office => office.Id, cancel);
        var suppliers = (await db.ContractSuppliers.AsNoTracking().Where(part => ids.Contains(part.ContractId))
            .Join(db.Suppliers, part => part.SupplierId, supplier => supplier.Id, (part, supplier) => new { part, supplier })
            .OrderBy(pair => pair.supplier.Id).ToListAsync(cancel)).ToLookup(pair => pair.part.ContractId);
        var options = (await db.ExtensionOptions.AsNoTracking().Where(row => ids.Contains(row.ContractId))
            .OrderBy(row => row.Ordinal).ToListAsync(cancel)).ToLookup(row => row.ContractId);
        var variations = (await db.Variations.AsNoTracking().Where(row => ids.Contains(row.ContractId))
            .OrderBy(row => row.MadeOn).ThenBy(row => row.Id).ToListAsync(cancel)).ToLookup(row => row.ContractId);
        var documents = (await db.Documents.AsNoTracking().Where(row => ids.Contains(row.ContractId) && row.IsPublicCopy && row.SupersededById == null)
            .OrderBy(row => row.Id).ToListAsync(cancel)).ToLookup(row => row.ContractId);
        var withholdings = (await db.FieldWithholdings.AsNoTracking().Where(row => ids.Contains(row.ContractId) && row.LiftedOn == null)
            .OrderBy(row => row.Id).ToListAsync(cancel)).ToLookup(row => row.ContractId);
        var disclosures = (await db.Disclosures.AsNoTracking().Where(row => row.ContractId != null && ids.Contains(row.ContractId.Value) && row.Withheld != null)
            .OrderBy(row => row.Id).ToListAsync(cancel)).ToLookup(row => row.ContractId!.Value);
        var releases = (await db.Releases.AsNoTracking().Where(row => ids.Contains(row.ContractId))
            .OrderBy(row => row.Id).Select(row => new { row.ContractId, row.ReleaseId }).ToListAsync(cancel)).ToLookup(row => row.ContractId, row => row.ReleaseId);
        var parents = await ParentsAsync(contracts, cancel);
        var kpis = await KpisAsync(ids, cancel);
        var payments = await PaymentsAsync(ids, cancel);
        return
        [
            .. contracts.Select(contract => new ReleaseFacts(contract, offices[contract.OfficeId])
            {
                Suppliers = [.. suppliers[contract.Id].Select(pair => (pair.part, pair.supplier))],
                Options = [.. options[contract.Id]],
                Variations = [.. variations[contract.Id]],
                Kpis = [.. kpis[contract.Id]],
                Payments = [.. payments[contract.Id]],
                Documents = [.. documents[contract.Id]],
                Withholdings = [.. withholdings[contract.Id]],
                Disclosures = [.. disclosures[contract.Id]],
                FrameworkOcid = contract.ParentId is { } parent ? parents.GetValueOrDefault(parent) : null,
                Releases = releases[contract.Id].Count(),
                LatestReleaseId = releases[contract.Id].LastOrDefault(),
            }),
        ];
    }

    // Only a published framework is named: the ocid of a draft would tell that it exists.
    private async Task<Dictionary<int, string>> ParentsAsync(IReadOnlyList<Contract> contracts, CancellationToken cancel)
    {
        var ids = contracts.Select(contract => contract.ParentId).OfType<int>().Distinct().ToList();
        return await db.Contracts.AsNoTracking().Where(row => ids.Contains(row.Id) && row.Ocid != null && db.Releases.Any(release => release.ContractId == row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Ocid!, cancel);
    }

    private async Task<ILookup<int, KpiFacts>> KpisAsync(List<int> contractIds, CancellationToken cancel)
    {
        var kpis = await db.Kpis.AsNoTracking().Where(kpi => contractIds.Contains(kpi.ContractId)).OrderBy(kpi => kpi.Code).ToListAsync(cancel);
        var ids = kpis.Select(kpi => kpi.Id).ToList();
        var versions = (await db.KpiVersions.AsNoTracking().Where(row => ids.Contains(row.KpiId)).OrderBy(row => row.InForceFrom).ToListAsync(cancel))
            .ToLookup(row => row.KpiId);
        var readings = (await db.KpiReadings.AsNoTracking().Where(row => ids.Contains(row.KpiId) && row.IsCurrent).OrderBy(row => row.PeriodStart).ToListAsync(cancel))
            .ToLookup(row => row.KpiId);
        return kpis.Where(kpi => versions.Contains(kpi.Id))
            .ToLookup(kpi => kpi.ContractId, kpi => new KpiFacts(kpi, [.. versions[kpi.Id]], [.. readings[kpi.Id]]));
    }

    private async Task<ILookup<int, (CostLine Line, Supplier? Payee)>> PaymentsAsync(List<int> ids, CancellationToken cancel)
    {
        var lines = await db.CostLines.AsNoTracking()
            .Where(line => line.ContractId != null && ids.Contains(line.ContractId.Value) && line.Kind == CostKind.Payment)
            .OrderBy(line => line.On).ThenBy(line => line.Id).ToListAsync(cancel);
        var payeeIds = lines.Select(line => line.SupplierId).OfType<int>().Distinct().ToList();
        var payees = await db.Suppliers.AsNoTracking().Where(row => payeeIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        return lines.ToLookup(line => line.ContractId!.Value, line => (line, line.SupplierId is { } id ? payees.GetValueOrDefault(id) : null));
    }
}
