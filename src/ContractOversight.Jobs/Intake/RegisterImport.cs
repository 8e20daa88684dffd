using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Registers;
using ContractOversight.Exchange.Sheets;

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
        var suppliers = await SupplierFinder.LoadAsync(db, cancel);
        foreach (var batch in intake.Rows(tally).Where(read => report.IsAccepted(read)).Select(read => read.Accepted!).Chunk(BatchSize))
        {
            await ImportAsync(batch, request, report, suppliers, importId is not null, cancel);
            request.Progress?.Report(report.Rows);
        }

        report.TotalPence = tally.TotalPence;
        report.Notes.AddRange(tally.Notes);
    }

    private static Intake<RegisterRow> Read(SheetFile file, MappingChoice? choice) =>
        RegisterReader.Read(file, new RegisterOptions { Mapping = choice });

    private async Task ImportAsync(
        RegisterRow[] rows, ImportRequest request, ImportReport report, SupplierFinder finder, bool isSaving, CancellationToken cancel)
    {
        var known = await KnownAgreements.LoadAsync(db, [.. rows.Select(row => row.Reference)], cancel);
        var named = rows.Select(row => row.Suppliers.Select(supplier => finder.FindOrAdd(Named(supplier))).OfType<Domain.Parties.Supplier>().Distinct().ToList()).ToList();
        if (isSaving)
        {
            await db.SaveChangesAsync(cancel);
        }

        var work = new List<(RegisterRow Row, Contract Contract, RowOutcome Outcome, List<Domain.Parties.Supplier> Suppliers)>();
        foreach (var (row, suppliers) in rows.Zip(named))
        {
            var (contract, isNew) = known.FindOrAdd(row, reference => New(row, reference, request));
            RegisterFacts.Apply(row, contract);
            var outcome = isNew ? RowOutcome.Added
                : known.Imports.HasChanged(contract) || known.Imports.IsMissingSupplier(contract, suppliers) ? RowOutcome.Updated
                : RowOutcome.Unchanged;
            RecordProgress.Lapse(contract, outcome);
            report.Count(outcome, row.SourceRows.Count);
            work.Add((row, contract, outcome, suppliers));
        }

        if (isSaving)
        {
            await db.SaveChangesAsync(cancel);
            foreach (var (row, contract, outcome, suppliers) in work.Where(item => item.Outcome != RowOutcome.Unchanged))
            {
                known.Imports.AddSuppliers(contract, suppliers);
                if (outcome == RowOutcome.Added)
                {
                    db.ExtensionOptions.AddRange(RegisterFacts.Options(row, contract.Id));
                }
            }

            await db.SaveChangesAsync(cancel);
        }

        db.ChangeTracker.Clear();
    }

    private Contract New(RegisterRow row, string reference, ImportRequest request) => new()
    {
        OfficeId = request.Office.Id,
        Reference = reference,
        SourceReference = row.Reference,
        Title = RegisterFacts.TitleOf(row),
        Kind = AgreementKind.Contract,
        Source = $"register: {Path.GetFileName(request.FileName)}",
        LoggedAt = clock.UtcNow,
    };

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
}
