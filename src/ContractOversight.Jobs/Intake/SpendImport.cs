using System.Data.Common;
using System.Globalization;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Parties;
using ContractOversight.Exchange.Intake;
using ContractOversight.Exchange.Sheets;
using ContractOversight.Exchange.Spend;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContractOversight.Jobs.Intake;

/// <summary>
/// Imports payments. Two equal rows stay two payments, and the same file again adds none: each row is known by its content
/// and its place among equal rows of its file.
/// </summary>
internal sealed class SpendImport(OversightDbContext db)
{
    private const int BatchSize = 1000;

    public async Task RunAsync(ImportRequest request, ImportReport report, int? importId, MappingMemory memory, CancellationToken cancel)
    {
        using var file = SheetFile.Open(new KeptOpen(request.Content), request.FileName);
        var intake = await memory.ReadAsync(
            request.Mapping, choice => SpendReader.Read(file, new SpendOptions { Mapping = choice, Period = request.Period }), cancel);
        report.Mappings.AddRange(intake.Mappings);
        report.Notes.AddRange(intake.Assumptions);
        var tally = new IntakeTally();
        var suppliers = await SupplierFinder.LoadAsync(db, cancel);
        var matcher = await PaymentMatcher.LoadAsync(db, cancel);
        await db.Database.OpenConnectionAsync(cancel);
        await using var payments = new PaymentStore(
            db.Database.GetDbConnection(), db.Database.CurrentTransaction?.GetDbTransaction(), request.Office.Id, importId);
        foreach (var batch in intake.Rows(tally).Where(read => report.IsAccepted(read)).Select(read => read.Accepted!).Chunk(BatchSize))
        {
            var named = batch.Select(row => row.SupplierName is { } name ? suppliers.FindOrAdd(new SupplierAsNamed(name)) : null).ToList();
            if (importId is not null)
            {
                await db.SaveChangesAsync(cancel);
            }

            foreach (var (row, supplier) in batch.Zip(named))
            {
                report.Count(await payments.AddAsync(row, supplier, matcher.ContractFor(row, supplier), cancel));
            }

            db.ChangeTracker.Clear();
            request.Progress?.Report(report.Rows);
        }

        report.TotalPence = tally.TotalPence;
        report.Notes.AddRange(tally.Notes);
        if (tally.IdenticalGroups > 0)
        {
            report.Notes.Add(string.Create(
                CultureInfo.GetCultureInfo("en-GB"),
                $"{tally.IdenticalRows:N0} rows stand in {tally.IdenticalGroups:N0} groups that say exactly the same. They can be separate payments, so all are kept. Check them against the ledger."));
        }
    }

    /// <summary>Inserts with one prepared statement: the object mapper is several times slower for hundreds of thousands of rows.</summary>
    private sealed class PaymentStore : IAsyncDisposable
    {
        private readonly DbCommand _command;
        private readonly bool _isSaving;

        public PaymentStore(DbConnection connection, DbTransaction? transaction, int officeId, int? importId)
        {
            _isSaving = importId is not null;
            _command = connection.CreateCommand();
            _command.Transaction = transaction;
            _command.CommandText = _isSaving
                ? """
                  INSERT INTO "CostLines" ("OfficeId", "ContractId", "SupplierId", "Kind", "FinancialYear", "On", "AmountPence", "IncludesVat",
                      "Reference", "Purpose", "Category", "Department", "ImportId", "SourceRow", "SourceKey")
                  VALUES (@office, @contract, @supplier, 'Payment', @year, @on, @amount, @vat, @reference, @purpose, @category, @department, @import, @row, @key)
                  ON CONFLICT ("OfficeId", "SourceKey") WHERE "SourceKey" IS NOT NULL DO NOTHING
                  """
                : """SELECT count(*) FROM "CostLines" WHERE "OfficeId" = @office AND "SourceKey" = @key""";
            Set("@office", officeId);
            Set("@import", importId);
        }

        public async Task<RowOutcome> AddAsync(PaymentRow row, Supplier? supplier, int? contractId, CancellationToken cancel)
        {
            Set("@key", SourceKey(row));
            if (!_isSaving)
            {
                return Convert.ToInt64(await _command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture) == 0 ? RowOutcome.Added : RowOutcome.Unchanged;
            }

            var on = row.PaidOn ?? row.PeriodTo;
            Set("@contract", contractId);
            Set("@supplier", supplier?.Id);
            Set("@year", FinancialYear.Of(on).StartYear);
            Set("@on", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Set("@amount", row.AmountPence);
            Set("@vat", row.Basis switch { AmountBasis.Gross => true, AmountBasis.Net => false, _ => (bool?)null });
            Set("@reference", row.Reference ?? row.InvoiceReference);
            Set("@purpose", row.Purpose);
            Set("@category", row.Category);
            Set("@department", row.Department);
            Set("@row", row.Row);
            return await _command.ExecuteNonQueryAsync(cancel) > 0 ? RowOutcome.Added : RowOutcome.Unchanged;
        }

        public ValueTask DisposeAsync() => _command.DisposeAsync();

        // Content keys are 64 figures; the place among equal rows takes the room of the last six, which still leaves 232 bits.
        private static string SourceKey(PaymentRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.ContentKey[..58]}{row.Occurrence:x6}");

        private void Set(string name, object? value)
        {
            if (!_isSaving && name is not ("@office" or "@key"))
            {
                return;
            }

            if (_command.Parameters.Contains(name))
            {
                _command.Parameters[name].Value = value ?? DBNull.Value;
                return;
            }

            var parameter = _command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            _command.Parameters.Add(parameter);
        }
    }
}
