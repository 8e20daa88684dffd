using ContractOversight.Data;
using ContractOversight.Data.Intake;
using ContractOversight.Data.People;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Calendar;
using ContractOversight.Jobs.Intake;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Imports;

/// <summary>What checking and saving have in common: the upload, its file, and what is done where it is refused.</summary>
internal sealed class ImportWork(
    OversightDbContext db, FileImport fileImport, ImportStore store, ImportProgress progress, Actor actor, UkClock clock)
{
    /// <summary>Runs an upload that stands where the work expects it; one that has moved on since was done already.</summary>
    public async Task<(Import Import, ImportReport Report)?> RunAsync(WorkItem item, ImportState expected, CancellationToken cancel)
    {
        var id = ImportWorkKey.IdOf(item.Key);
        var import = await db.Imports.SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (import is null || import.State != expected)
        {
            return null;
        }

        var person = await db.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == import.RequestedById, cancel);
        actor.ActAs(import.RequestedById, person?.DisplayName ?? import.RequestedById, import.OfficeId);
        try
        {
            return (import, await ImportAsync(import, expected == ImportState.Checking, cancel));
        }
        catch (ImportRefusedException refused)
        {
            await RefuseAsync(import.Id, refused.Message, cancel);
            return null;
        }
        finally
        {
            progress.End(id);
        }
    }

    private async Task<ImportReport> ImportAsync(Import import, bool isDryRun, CancellationToken cancel)
    {
        await using var content = store.Open(import.Sha256) ?? throw new ImportRefusedException("The file is no longer kept. Upload it again.");
        return await fileImport.RunAsync(
            new ImportRequest
            {
                Kind = import.Kind,
                Content = content,
                FileName = import.FileName,
                Office = await db.Offices.SingleAsync(office => office.Id == import.OfficeId, cancel),
                IsDryRun = isDryRun,
                Mapping = ImportFindings.FromJson(import.Mapping).Given,
                Progress = progress.For(import.Id),
            },
            isDryRun ? null : import, cancel);
    }

    private async Task RefuseAsync(int id, string why, CancellationToken cancel)
    {
        var import = await db.Imports.SingleAsync(row => row.Id == id, cancel);
        import.State = ImportState.Refused;
        import.Refusal = why;
        import.FinishedAt = clock.UtcNow;
        await db.SaveChangesAsync(cancel);
        await RemoveFileAsync(import, cancel);
    }

    /// <summary>Deletes the file of an upload that came to nothing, unless another upload still needs the same bytes.</summary>
    public async Task RemoveFileAsync(Import import, CancellationToken cancel)
    {
        var isNeeded = await db.Imports.IgnoreQueryFilters().AnyAsync(
            other => other.Id != import.Id && other.Sha256 == import.Sha256
                && other.State != ImportState.Refused && other.State != ImportState.Abandoned,
            cancel);
        if (!isNeeded)
        {
            store.Remove(import.Sha256);
        }
    }
}

/// <summary>Work is asked for once for each key, so a second check of the same upload needs another one.</summary>
internal static class ImportWorkKey
{
    public static string New(int importId) => $"{importId}/{Guid.NewGuid():N}";

    public static int IdOf(string key) => int.Parse(key.Split('/')[0], System.Globalization.CultureInfo.InvariantCulture);
}
