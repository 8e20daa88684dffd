using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Parties;
using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Registers;
using ContractOversight.Exchange.Sheets;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>Imports a contract register: what a file says is taken, what it leaves blank stays as it was.</summary>
internal sealed class RegisterImport(OversightDbContext db, UkClock clock)
{
    private const int BatchSize = 500;

    public async Task RunAsync(ImportRequest request, ImportReport report, int? importId, MappingMemory memory, CancellationToken cancel)
    {
        using var file = IsJson(request.Content) ? null : SheetFile.Open(new KeptOpen(request.Content), request.FileName);
        var intake = file is null
            ? NoticesReader.Read(request.Content, request.FileName)
            : await memory.ReadAsync(request.Mapping, choice => Read(file, choice), cancel);
        report.Mappings.AddRange(intake.Mappings);
        report.Notes.AddRange(intake.Assumptions);
        var tally = new IntakeTally();
        var rows = intake.Rows(tally).Where(read => report.IsAccepted(read)).Select(read => read.Accepted!).ToList();
        report.TotalPence = tally.TotalPence;
        report.Notes.AddRange(tally.Notes);
        var known = await KnownAgreements.LoadAsync(db, cancel);
        var suppliers = await SupplierFinder.LoadAsync(db, cancel);
        var matched = rows.GroupBy(row => row.Reference, StringComparer.OrdinalIgnoreCase).SelectMany(group => known.Match([.. group]));
        foreach (var batch in matched.Chunk(BatchSize))
        {
            await ImportAsync(batch, request, report, known, suppliers, importId is not null, cancel);
            request.Progress?.Report(report.Rows);
        }
    }

    private static Intake<RegisterRow> Read(SheetFile file, MappingChoice? choice) =>
        RegisterReader.Read(file, new RegisterOptions { Mapping = choice });

    private async Task ImportAsync(
        (RegisterRow Row, int? ContractId)[] batch, ImportRequest request, ImportReport report, KnownAgreements known, SupplierFinder finder,
        bool isSaving, CancellationToken cancel)
    {
        var ids = batch.Select(item => item.ContractId).OfType<int>().ToList();
        var contracts = await db.Contracts.Where(contract => ids.Contains(contract.Id)).ToDictionaryAsync(contract => contract.Id, cancel);
        var changes = await AgreementChanges.LoadAsync(db, contracts.Values, cancel);
        var work = new List<Work>();
        foreach (var (row, contractId) in batch)
        {
            var contract = contractId is { } id ? contracts[id] : null;
            if (RegisterFacts.Problem(row, contract) is { } problem)
            {
                report.Refuse(problem, row.SourceRows.Count);
                report.TotalPence -= row.ControlPence;
                continue;
            }

            var isNew = contract is null;
            contract ??= New(row, known, request);
            var suppliers = row.Suppliers.Select(supplier => finder.FindOrAdd(Named(supplier))).OfType<Supplier>().Distinct().ToList();
            RegisterFacts.Apply(row, contract);
            var outcome = isNew ? RowOutcome.Added
                : changes.HasChanged(contract) || changes.IsMissingSupplier(contract, suppliers) ? RowOutcome.Updated
                : RowOutcome.Unchanged;
            RecordProgress.Lapse(contract, outcome);
            report.Count(outcome, row.SourceRows.Count);
            work.Add(new Work(row, contract, outcome, suppliers));
        }

        if (isSaving)
        {
            await SaveAsync(work, changes, cancel);
        }

        db.ChangeTracker.Clear();
    }

    // Suppliers and agreements get their numbers first, since who is party to what is told by number.
    private async Task SaveAsync(List<Work> work, AgreementChanges changes, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        foreach (var (row, contract, outcome, suppliers) in work.Where(item => item.Outcome != RowOutcome.Unchanged))
        {
            changes.AddSuppliers(contract, suppliers);
            if (outcome == RowOutcome.Added)
            {
                db.ExtensionOptions.AddRange(RegisterFacts.Options(row, contract.Id));
            }
        }

        await db.SaveChangesAsync(cancel);
    }

    private Contract New(RegisterRow row, KnownAgreements known, ImportRequest request)
    {
        var contract = new Contract
        {
            OfficeId = request.Office.Id,
            Reference = known.FreeReference(row.Reference),
            SourceReference = row.Reference,
            Title = RegisterFacts.TitleOf(row),
            Kind = AgreementKind.Contract,
            Source = $"register: {Path.GetFileName(request.FileName)}",
            LoggedAt = clock.UtcNow,
        };
        db.Contracts.Add(contract);
        return contract;
    }

    private static SupplierAsNamed Named(RegisterSupplier supplier) => new(
        supplier.Name, supplier.CompanyNumber, supplier.CharityNumber, supplier.Postcode, supplier.IsSme, supplier.IsVcse);

    private static bool IsJson(Stream content)
    {
        content.Position = 0;
        var first = content.ReadByte();
        while (first is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF)
        {
            first = content.ReadByte();
        }

        content.Position = 0;
        return first is '{' or '[';
    }

    private sealed record Work(RegisterRow Row, Contract Contract, RowOutcome Outcome, List<Supplier> Suppliers);
}
