using ContractOversight.Data;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Flags;
using ContractOversight.Jobs.FlagSweep;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs;

/// <summary>When the flags were last worked out; every page that shows flags says so.</summary>
/// <param name="At">Instant at which the last complete sweep ended, UTC; null when there was none.</param>
/// <param name="AsOf">The UK day it worked out; null when there was none.</param>
/// <param name="IsStale">Whether a night was missed, so that what is shown may no longer be so.</param>
public sealed record LastChecked(DateTime? At, DateOnly? AsOf, bool IsStale);

/// <summary>Finds out when the flags were last worked out.</summary>
public sealed class LastCheckedQuery(OversightDbContext db, UkClock clock, Tolerances tolerances)
{
    public async Task<LastChecked> AskAsync(CancellationToken cancel)
    {
        var last = await db.JobRuns
            .Where(run => run.JobCode == FlagSweepJob.Code && (run.Outcome == JobOutcome.Succeeded || run.Outcome == JobOutcome.Partial))
            .OrderByDescending(run => run.Id)
            .Select(run => new { run.FinishedAt, run.AsOf })
            .FirstOrDefaultAsync(cancel);
        return last is null
            ? new LastChecked(null, null, IsStale: true)
            : new LastChecked(last.FinishedAt, last.AsOf, clock.Today.DayNumber - last.AsOf.DayNumber > tolerances.StaleAfterDays);
    }
}
