using ContractOversight.Domain.Publication;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Data.PublicCopy;

/// <summary>
/// Makes the public copy from releases alone. Publishing one by one and building anew from all releases give the same rows.
/// </summary>
public sealed class PublicCopyBuilder(PublicRegisterDbContext copy)
{
    private const int AgreementsAtOnce = 200;

    /// <summary>Brings one agreement up to date.</summary>
    /// <param name="contractId">The agreement.</param>
    /// <param name="releases">All of its releases, oldest first; with none, it is taken off the public copy.</param>
    /// <param name="cancel">Leaves the copy as it was.</param>
    public async Task ApplyAsync(int contractId, IReadOnlyList<Release> releases, CancellationToken cancel)
    {
        await using var transaction = await copy.Database.BeginTransactionAsync(cancel);
        copy.ChangeTracker.Clear();
        var office = await copy.Contracts.Where(row => row.Id == contractId).Select(row => row.OfficeCode).ToListAsync(cancel);
        var suppliers = await copy.ContractSuppliers.Where(row => row.ContractId == contractId).Select(row => row.SupplierId).ToListAsync(cancel);
        await RemoveAsync(contractId, cancel);
        Add(releases);
        office.AddRange(copy.Contracts.Local.Select(row => row.OfficeCode));
        suppliers.AddRange(copy.ContractSuppliers.Local.Select(row => row.SupplierId));
        await copy.SaveChangesAsync(cancel);
        await RefreshAsync(office, suppliers, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Empties the copy and makes it again.</summary>
    /// <param name="releases">Every release, ordered by agreement and then by number.</param>
    /// <param name="cancel">Leaves the copy as it was.</param>
    public async Task RebuildAsync(IAsyncEnumerable<Release> releases, CancellationToken cancel)
    {
        await using var transaction = await copy.Database.BeginTransactionAsync(cancel);
        await RemoveAllAsync(cancel);
        var ofOne = new List<Release>();
        var waiting = 0;
        await foreach (var release in releases.WithCancellation(cancel))
        {
            if (ofOne.Count > 0 && ofOne[0].ContractId != release.ContractId)
            {
                Add(ofOne);
                ofOne.Clear();
                if (++waiting % AgreementsAtOnce == 0)
                {
                    await copy.SaveChangesAsync(cancel);
                    copy.ChangeTracker.Clear();
                }
            }

            ofOne.Add(release);
        }

        Add(ofOne);
        await copy.SaveChangesAsync(cancel);
        await RefreshAsync(
            await copy.Contracts.Select(row => row.OfficeCode).Distinct().ToListAsync(cancel),
            await copy.ContractSuppliers.Select(row => row.SupplierId).Distinct().ToListAsync(cancel), cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>The releases that may be served: none that a later one withdrew.</summary>
    private static IEnumerable<Release> Served(IReadOnlyList<Release> releases) =>
        releases.Skip(Math.Max(0, releases.ToList().FindLastIndex(release => release.WithdrawsEarlier)));

    private void Add(IReadOnlyList<Release> releases)
    {
        if (releases.Count == 0)
        {
            return;
        }

        var latest = releases[^1];
        copy.AddRange(ReleaseReading.RowsOf(latest, releases[0].PublishedAt));
        copy.AddRange(Served(releases).Select(release => new PublicRelease
        {
            Id = release.Id,
            ContractId = release.ContractId,
            Ocid = release.Ocid,
            ReleaseId = release.ReleaseId,
            PublishedAt = release.PublishedAt,
            Sha256 = release.Sha256,
            Json = release.Json,
            IsLatest = release == latest,
        }));
    }

    private async Task RemoveAsync(int contractId, CancellationToken cancel)
    {
        await copy.Releases.Where(row => row.ContractId == contractId).ExecuteDeleteAsync(cancel);
        await copy.ContractSuppliers.Where(row => row.ContractId == contractId).ExecuteDeleteAsync(cancel);
        await copy.Kpis.Where(row => row.ContractId == contractId).ExecuteDeleteAsync(cancel);
        await copy.Readings.Where(row => row.ContractId == contractId).ExecuteDeleteAsync(cancel);
        await copy.Payments.Where(row => row.ContractId == contractId).ExecuteDeleteAsync(cancel);
        await copy.Changes.Where(row => row.ContractId == contractId).ExecuteDeleteAsync(cancel);
        await copy.Withheld.Where(row => row.ContractId == contractId).ExecuteDeleteAsync(cancel);
        await copy.Documents.Where(row => row.ContractId == contractId).ExecuteDeleteAsync(cancel);
        await copy.Contracts.Where(row => row.Id == contractId).ExecuteDeleteAsync(cancel);
    }

    private async Task RemoveAllAsync(CancellationToken cancel)
    {
        copy.ChangeTracker.Clear();
        await copy.Releases.ExecuteDeleteAsync(cancel);
        await copy.ContractSuppliers.ExecuteDeleteAsync(cancel);
        await copy.Kpis.ExecuteDeleteAsync(cancel);
        await copy.Readings.ExecuteDeleteAsync(cancel);
        await copy.Payments.ExecuteDeleteAsync(cancel);
        await copy.Changes.ExecuteDeleteAsync(cancel);
        await copy.Withheld.ExecuteDeleteAsync(cancel);
        await copy.Documents.ExecuteDeleteAsync(cancel);
        await copy.Contracts.ExecuteDeleteAsync(cancel);
        await copy.Offices.ExecuteDeleteAsync(cancel);
        await copy.Suppliers.ExecuteDeleteAsync(cancel);
    }

    /// <summary>Works out afresh the offices and suppliers that the change touched.</summary>
    private async Task RefreshAsync(IEnumerable<string> offices, IEnumerable<string> suppliers, CancellationToken cancel)
    {
        copy.ChangeTracker.Clear();
        foreach (var code in offices.Distinct())
        {
            await copy.Offices.Where(row => row.Code == code).ExecuteDeleteAsync(cancel);
            var contracts = copy.Contracts.AsNoTracking().Where(row => row.OfficeCode == code);
            if (await contracts.OrderByDescending(row => row.PublishedAt).ThenByDescending(row => row.Id).FirstOrDefaultAsync(cancel) is { } newest)
            {
                copy.Offices.Add(new PublicOffice
                {
                    Code = code,
                    Name = newest.OfficeName,
                    Contact = newest.Contact,
                    Contracts = await contracts.CountAsync(cancel),
                    PublishedAt = newest.PublishedAt,
                });
            }
        }

        foreach (var id in suppliers.Distinct())
        {
            await RefreshSupplierAsync(id, cancel);
        }

        await copy.SaveChangesAsync(cancel);
        copy.ChangeTracker.Clear();
    }

    private async Task RefreshSupplierAsync(string id, CancellationToken cancel)
    {
        await copy.Suppliers.Where(row => row.Id == id).ExecuteDeleteAsync(cancel);
        var parts = copy.ContractSuppliers.AsNoTracking().Where(row => row.SupplierId == id);
        var newest = await parts.Join(copy.Contracts, part => part.ContractId, contract => contract.Id, (part, contract) => new { part, contract.PublishedAt })
            .OrderByDescending(pair => pair.PublishedAt).ThenByDescending(pair => pair.part.ContractId).ThenBy(pair => pair.part.Position)
            .Select(pair => pair.part).FirstOrDefaultAsync(cancel);
        if (newest is not null)
        {
            copy.Suppliers.Add(new PublicSupplier
            {
                Id = id,
                Name = newest.Name,
                Scheme = newest.Scheme,
                Number = newest.Number,
                IsSmallOrMedium = newest.IsSmallOrMedium,
                IsVoluntary = newest.IsVoluntary,
                Contracts = await parts.Select(row => row.ContractId).Distinct().CountAsync(cancel),
            });
        }
    }
}
