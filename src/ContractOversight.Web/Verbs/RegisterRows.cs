using System.Runtime.CompilerServices;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Costs;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Parties;
using ContractOversight.Domain.Performance;
using ContractOversight.Exchange.OpenContracting;
using ContractOversight.Web.Features.Publication;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Verbs;

/// <summary>An agreement with the names that belong to it.</summary>
internal sealed record ContractRow(Contract Contract, string Office, string Suppliers);

internal sealed record PaymentRow(CostLine Line, string Office, string? Reference, string? Supplier);

internal sealed record ReadingRow(KpiReading Reading, string Office, string Reference, string KpiCode, string Kpi);

internal sealed record FlagRow(Flag Flag, string Office, string Reference);

/// <summary>
/// The register's own tables, drafts included, streamed: children are fetched for a range of agreements at a time, so that
/// memory does not grow with the register. The office filter of the acting person applies.
/// </summary>
internal sealed class RegisterRows(OversightDbContext db, ReleaseFactsLoader loader, ReleaseComposer composer, UkClock clock)
{
    private const int AgreementsAtOnce = 500;

    public async IAsyncEnumerable<ContractRow> ContractsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var offices = await db.Offices.AsNoTracking().ToDictionaryAsync(office => office.Id, office => office.Code, cancel);
        await foreach (var batch in BatchesAsync(cancel))
        {
            var (first, last) = (batch[0].Id, batch[^1].Id);
            var names = (await db.ContractSuppliers.AsNoTracking().Where(part => part.ContractId >= first && part.ContractId <= last)
                .Join(db.Suppliers, part => part.SupplierId, supplier => supplier.Id, (part, supplier) => new { part.ContractId, supplier.Name })
                .ToListAsync(cancel)).ToLookup(pair => pair.ContractId, pair => pair.Name);
            foreach (var contract in batch)
            {
                yield return new ContractRow(contract, offices[contract.OfficeId], string.Join("; ", names[contract.Id]));
            }
        }
    }

    /// <summary>What a release would say of each agreement today, whether or not it is published.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReleasesAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        var at = clock.UtcNow;
        await foreach (var batch in BatchesAsync(cancel))
        {
            foreach (var facts in await loader.LoadAsync(batch, cancel))
            {
                yield return OcdsRelease.Write(composer.Compose(facts, at, clock.Today));
            }
        }
    }

    public IAsyncEnumerable<Supplier> SuppliersAsync() => db.Suppliers.AsNoTracking()
        .Where(row => db.ContractSuppliers.Any(part => part.SupplierId == row.Id && db.Contracts.Any(contract => contract.Id == part.ContractId))
            || db.CostLines.Any(line => line.SupplierId == row.Id))
        .OrderBy(row => row.Id).AsAsyncEnumerable();

    public IAsyncEnumerable<PaymentRow> PaymentsAsync() =>
        (from line in db.CostLines.AsNoTracking()
         join office in db.Offices on line.OfficeId equals office.Id
         join contract in db.Contracts on line.ContractId equals contract.Id into contracts
         from contract in contracts.DefaultIfEmpty()
         join supplier in db.Suppliers on line.SupplierId equals supplier.Id into suppliers
         from supplier in suppliers.DefaultIfEmpty()
         where line.Kind == CostKind.Payment
         orderby line.Id
         select new PaymentRow(line, office.Code, contract.Reference, supplier.Name)).AsAsyncEnumerable();

    public IAsyncEnumerable<ReadingRow> ReadingsAsync() =>
        (from reading in db.KpiReadings.AsNoTracking()
         join kpi in db.Kpis on reading.KpiId equals kpi.Id
         join contract in db.Contracts on kpi.ContractId equals contract.Id
         join office in db.Offices on contract.OfficeId equals office.Id
         orderby reading.KpiId, reading.PeriodStart, reading.Revision
         select new ReadingRow(reading, office.Code, contract.Reference, kpi.Code, kpi.Name)).AsAsyncEnumerable();

    public IAsyncEnumerable<FlagRow> FlagsAsync() =>
        (from flag in db.Flags.AsNoTracking()
         join contract in db.Contracts on flag.ContractId equals contract.Id
         join office in db.Offices on flag.OfficeId equals office.Id
         orderby flag.Id
         select new FlagRow(flag, office.Code, contract.Reference)).AsAsyncEnumerable();

    private async IAsyncEnumerable<IReadOnlyList<Contract>> BatchesAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        for (var after = 0; ;)
        {
            var batch = await db.Contracts.AsNoTracking().Where(row => row.Id > after).OrderBy(row => row.Id).Take(AgreementsAtOnce).ToListAsync(cancel);
            if (batch.Count == 0)
            {
                yield break;
            }

            yield return batch;
            after = batch[^1].Id;
        }
    }
}
