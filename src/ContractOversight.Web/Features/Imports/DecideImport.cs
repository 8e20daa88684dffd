using ContractOversight.Data;
using ContractOversight.Data.Intake;
using ContractOversight.Domain.Calendar;
using ContractOversight.Exchange.Columns;
using ContractOversight.Jobs.Intake;
using ContractOversight.Jobs.Work;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Imports;

/// <summary>What a person decides about a checked file: other columns, save it, or give it up.</summary>
internal sealed class DecideImport(OversightDbContext db, ImportWork importWork, WorkTable work, UkClock clock)
{
    /// <summary>Has the file checked again with the columns that a person chose; only what differs from the recognition is kept.</summary>
    public Task<bool> CorrectAsync(int id, IReadOnlyDictionary<string, string?> fields, CancellationToken cancel) =>
        ChangeAsync(id, CheckImport.WorkKind, ImportState.Checking, import =>
        {
            var findings = ImportFindings.FromJson(import.Mapping);
            var recognised = findings.Sheets is [var first, ..] ? first.ToChoice().Fields : new Dictionary<string, string>();
            var given = new Dictionary<string, string>(findings.Given?.Fields ?? new Dictionary<string, string>());
            foreach (var field in ImportWords.FieldsOf(import.Kind).Where(fields.ContainsKey))
            {
                var chosen = fields[field] ?? "";
                if (chosen != recognised.GetValueOrDefault(field, ""))
                {
                    given[field] = chosen;
                }
            }

            import.Mapping = (findings with { Given = new MappingChoice { Fields = given } }).ToJson();
        }, cancel);

    public Task<bool> ConfirmAsync(int id, CancellationToken cancel) => ChangeAsync(id, SaveImport.WorkKind, ImportState.Saving, _ => { }, cancel);

    public async Task<bool> AbandonAsync(int id, CancellationToken cancel)
    {
        if (await CheckedAsync(id, cancel) is not { } import)
        {
            return false;
        }

        import.State = ImportState.Abandoned;
        import.FinishedAt = clock.UtcNow;
        await db.SaveChangesAsync(cancel);
        await importWork.RemoveFileAsync(import, cancel);
        return true;
    }

    private async Task<bool> ChangeAsync(int id, string kind, ImportState state, Action<Import> change, CancellationToken cancel)
    {
        if (await CheckedAsync(id, cancel) is not { } import)
        {
            return false;
        }

        change(import);
        import.State = state;
        import.RowsDone = 0;
        await work.AskAsync(kind, ImportWorkKey.New(id), "", cancel);
        await db.SaveChangesAsync(cancel);
        work.LookNow();
        return true;
    }

    private Task<Import?> CheckedAsync(int id, CancellationToken cancel) =>
        db.Imports.SingleOrDefaultAsync(import => import.Id == id && import.State == ImportState.Checked, cancel);
}
