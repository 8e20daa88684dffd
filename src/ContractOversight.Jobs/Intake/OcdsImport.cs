using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.OpenContracting;

namespace ContractOversight.Jobs.Intake;

/// <summary>
/// Imports Open Contracting releases: one agreement for each contract, award or planned tender. The publisher's ocid is kept
/// as it is; a later release of the same process brings the agreement up to date.
/// </summary>
internal sealed class OcdsImport(OversightDbContext db, UkClock clock)
{
    private const int BatchSize = 200;

    public async Task RunAsync(ImportRequest request, ImportReport report, int? importId, CancellationToken cancel)
    {
        var suppliers = await SupplierFinder.LoadAsync(db, cancel);
        var batch = new List<OcdsAgreement>(BatchSize);
        await foreach (var read in OcdsReader.ReadAsync(request.Content, cancellation: cancel))
        {
            Account(read, request, report);
            if (read.Process is { } process)
            {
                batch.AddRange(OcdsAgreements.Of(process));
            }

            if (batch.Count >= BatchSize)
            {
                await ImportAsync(batch, request, report, suppliers, importId is not null, cancel);
                batch.Clear();
            }
        }

        await ImportAsync(batch, request, report, suppliers, importId is not null, cancel);
    }

    private static void Account(OcdsRead read, ImportRequest request, ImportReport report)
    {
        var sheet = Path.GetFileName(request.FileName);
        if (read.Refused is { } refused)
        {
            report.Refuse(new RowRefusal(sheet, refused.Index + 1, refused.Path, refused.Ocid ?? "", refused.Reason));
        }
        else if (read.Ignored is { } ignored)
        {
            report.Ignore(new IgnoredRow(sheet, ignored.Index + 1, ignored.Reason));
        }

        for (var earlier = 1; earlier < read.Process?.ReleaseCount; earlier++)
        {
            report.Ignore(new IgnoredRow(sheet, read.Process.Index + 1, $"An earlier release of {read.Process.Ocid}; what it says is in the later one."));
        }

        foreach (var warning in read.Process?.Warnings ?? [])
        {
            report.Notes.Add($"{read.Process!.Ocid}: {warning}");
        }
    }

    private async Task ImportAsync(
        List<OcdsAgreement> batch, ImportRequest request, ImportReport report, SupplierFinder finder, bool isSaving, CancellationToken cancel)
    {
        var known = await KnownProcesses.LoadAsync(db, batch, cancel);
        var parties = batch.Select(agreement => agreement.Suppliers.Select(party => finder.FindOrAdd(Named(party))).OfType<Supplier>().Distinct().ToList()).ToList();
        if (isSaving)
        {
            await db.SaveChangesAsync(cancel);
        }

        var work = new List<(Contract Contract, List<Supplier> Suppliers)>();
        var outcomes = new Dictionary<string, RowOutcome>(StringComparer.Ordinal);
        foreach (var (agreement, suppliers) in batch.Zip(parties))
        {
            var (contract, match) = known.FindOrAdd(agreement, request, clock.UtcNow);
            if (match != ProcessMatch.Overtaken)
            {
                OcdsFacts.Apply(agreement, contract);
                work.Add((contract, suppliers));
            }

            var outcome = match == ProcessMatch.New ? RowOutcome.Added
                : match == ProcessMatch.Overtaken ? RowOutcome.Unchanged
                : known.Changes.HasChanged(contract) || known.Changes.IsMissingSupplier(contract, suppliers) ? RowOutcome.Updated
                : RowOutcome.Unchanged;
            RecordProgress.Lapse(contract, outcome);
            report.TotalPence = checked(report.TotalPence + (agreement.ValuePence ?? 0));
            outcomes[agreement.Ocid] = outcomes.TryGetValue(agreement.Ocid, out var sofar) && sofar > outcome ? sofar : outcome;
        }

        // A release is the row of such a file; what it says of several agreements counts as the most that it did to one.
        foreach (var outcome in outcomes.Values)
        {
            report.Count(outcome);
        }

        if (isSaving)
        {
            await db.SaveChangesAsync(cancel);
            work.ForEach(item => known.Changes.AddSuppliers(item.Contract, item.Suppliers));
            await db.SaveChangesAsync(cancel);
        }

        db.ChangeTracker.Clear();
        request.Progress?.Report(report.Rows);
    }

    private static SupplierAsNamed Named(OcdsOrganisation party) => new(
        Cut(party.Name ?? party.Id ?? ""), party.NumberIn(OrganisationIdentifier.CompaniesHouseScheme), party.NumberIn(OrganisationIdentifier.CharityCommissionScheme));

    private static string Cut(string name) => name.Length <= Supplier.NameMaxLength ? name : name[..Supplier.NameMaxLength];
}
