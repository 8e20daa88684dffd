using System.Security.Cryptography;
using ContractOversight.Data;
using ContractOversight.Data.Intake;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Exchange.OpenContracting;
using ContractOversight.Exchange.Sheets;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Intake;

/// <summary>
/// Brings one file into the register: whole or not at all, in one transaction, with one entry for the import and one for
/// every agreement it changed. A dry run goes the same way and saves nothing.
/// </summary>
public sealed class FileImport(OversightDbContext db, Actor actor, UkClock clock)
{
    /// <summary>Imports or tries a file.</summary>
    /// <param name="request">The file and what to do with it.</param>
    /// <param name="import">The record of an upload that is being confirmed; null makes one when the file is saved.</param>
    /// <param name="cancel">Stops it; nothing is then saved.</param>
    /// <exception cref="ImportRefusedException">The file as a whole is refused; nothing was saved.</exception>
    public async Task<ImportReport> RunAsync(ImportRequest request, Import? import, CancellationToken cancel)
    {
        var report = new ImportReport
        {
            Source = request.FileName,
            Sha256 = await HashAsync(request.Content, cancel),
            Kind = request.Kind.ToString().ToLowerInvariant(),
            Office = request.Office.Code,
            DryRun = request.IsDryRun,
        };
        actor.ActAs(actor.Id, actor.Name, request.Office.Id);
        var remembered = new MappingMemory(db, request.Office.Id, request.Kind);
        try
        {
            if (request.IsDryRun)
            {
                await ReadAsync(request, report, importId: null, remembered, cancel);
            }
            else
            {
                await SaveAsync(request, report, import, remembered, cancel);
            }
        }
        catch (Exception refused) when (refused is FileRefusedException or OcdsFileException)
        {
            throw new ImportRefusedException(refused.Message, refused);
        }
        finally
        {
            actor.Reason = null;
            db.ChangeTracker.Clear();
        }

        return report;
    }

    private async Task SaveAsync(ImportRequest request, ImportReport report, Import? import, MappingMemory remembered, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        actor.Reason = $"Imported from {request.FileName}";
        if (import is null)
        {
            import = new Import
            {
                OfficeId = request.Office.Id,
                Kind = request.Kind,
                FileName = Path.GetFileName(request.FileName),
                Sha256 = report.Sha256,
                RequestedAt = clock.UtcNow,
                RequestedById = actor.Id,
                State = ImportState.Saving,
            };
            db.Imports.Add(import);
            await db.SaveChangesAsync(cancel);
        }

        await ReadAsync(request, report, import.Id, remembered, cancel);
        await remembered.KeepAsync(request.Mapping, report.Mappings, cancel);
        import = await db.Imports.SingleAsync(row => row.Id == import.Id, cancel);
        import.State = ImportState.Saved;
        import.FinishedAt = clock.UtcNow;
        import.RowsDone = report.Rows;
        import.Report = report.ToJson();
        import.Mapping = ImportFindings.Of(report, request.Mapping).ToJson();
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private Task ReadAsync(ImportRequest request, ImportReport report, int? importId, MappingMemory remembered, CancellationToken cancel)
    {
        request.Content.Position = 0;
        return request.Kind switch
        {
            ImportKind.Register => new RegisterImport(db, clock).RunAsync(request, report, importId, remembered, cancel),
            ImportKind.Spend => new SpendImport(db).RunAsync(request, report, importId, remembered, cancel),
            ImportKind.Readings => new ReadingsImport(db, actor, clock).RunAsync(request, report, importId, remembered, cancel),
            _ => new OcdsImport(db, clock).RunAsync(request, report, importId, cancel),
        };
    }

    private static async Task<string> HashAsync(Stream content, CancellationToken cancel)
    {
        content.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
    }
}
