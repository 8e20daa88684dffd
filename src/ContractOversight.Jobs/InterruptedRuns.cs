using ContractOversight.Data;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs;

/// <summary>Closes the runs that a stopped process left open, so that no page shows them as still under way.</summary>
public sealed class InterruptedRuns(OversightDbContext db, UkClock clock)
{
    internal const string Message = "The run was interrupted before it was finished. What it had saved is kept, and the next run does the rest.";

    /// <summary>Call it when the only process that runs jobs starts, before any job does.</summary>
    public async Task CloseAsync(CancellationToken cancel)
    {
        foreach (var run in await db.JobRuns.Where(run => run.FinishedAt == null).ToListAsync(cancel))
        {
            run.FinishedAt = clock.UtcNow;
            run.Outcome = JobOutcome.Failed;
            run.Message = Message;
        }

        await db.SaveChangesAsync(cancel);
    }
}
