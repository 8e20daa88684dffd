using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Calendar;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs.Work;

/// <summary>Asks for something to be done once. The row is saved with the change that asks for it, or neither is.</summary>
public sealed class WorkTable(OversightDbContext db, Actor actor, UkClock clock, IBackgroundJobClient jobs)
{
    /// <summary>Adds the row to the change in hand; the caller saves. Asking again for the same key does nothing.</summary>
    /// <param name="kind">The kind of work; a handler for it has to be registered.</param>
    /// <param name="key">Unique within the kind, for instance the import's number.</param>
    /// <param name="payload">What the handler has to know.</param>
    /// <param name="cancel">Stops the look-up.</param>
    public async Task AskAsync(string kind, string key, string payload, CancellationToken cancel)
    {
        if (db.WorkItems.Local.Any(item => item.Kind == kind && item.Key == key)
            || await db.WorkItems.AnyAsync(item => item.Kind == kind && item.Key == key, cancel))
        {
            return;
        }

        db.WorkItems.Add(new WorkItem
        {
            Kind = kind,
            Key = key,
            Payload = payload,
            RequestedAt = clock.UtcNow,
            RequestedById = actor.Id,
            OfficeId = actor.OfficeId,
        });
    }

    /// <summary>Has the table looked at now instead of within the minute; call it once the change is saved.</summary>
    public void LookNow() => jobs.Enqueue<WorkRunner>(runner => runner.RunAsync(CancellationToken.None));
}
