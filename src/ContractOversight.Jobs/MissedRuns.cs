using ContractOversight.Data;
using ContractOversight.Data.Work;
using ContractOversight.Domain.Calendar;
using Hangfire;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Jobs;

/// <summary>Makes good what was missed while nothing ran: a daily job without a run for today is started at once.</summary>
public sealed class MissedRuns(OversightDbContext db, UkClock clock, IBackgroundJobClient jobs)
{
    /// <summary>Each job works the truth out afresh, so one run makes good any number of missed ones.</summary>
    /// <returns>Codes of the jobs that were started.</returns>
    public async Task<IReadOnlyList<string>> MakeGoodAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var started = new List<string>();
        foreach (var entry in JobTimetable.All.Where(entry => entry.IsDaily))
        {
            if (!await db.JobRuns.AnyAsync(
                run => run.JobCode == entry.Code && run.AsOf >= today && (run.Outcome == JobOutcome.Succeeded || run.Outcome == JobOutcome.Partial), cancel))
            {
                entry.Enqueue(jobs);
                started.Add(entry.Code);
            }
        }

        return started;
    }
}
