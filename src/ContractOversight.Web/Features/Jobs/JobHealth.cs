using ContractOversight.Data;
using ContractOversight.Data.Work;
using ContractOversight.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Jobs;

internal sealed record JobHealthPage(
    LastChecked LastChecked, IReadOnlyList<TimetableEntry> Timetable, IReadOnlyList<JobRun> Runs, int Waiting, IReadOnlyList<FailedWork> Failed);

/// <summary>A piece of work that failed, and whether it will be tried again.</summary>
internal sealed record FailedWork(string Kind, string Key, int Attempts, string? Error, DateTime? GivenUpAt, DateTime? NotBefore);

internal sealed class JobHealth(OversightDbContext db, LastCheckedQuery lastChecked)
{
    private const int RunsShown = 50;

    public async Task<JobHealthPage> AskAsync(CancellationToken cancel) => new(
        await lastChecked.AskAsync(cancel),
        JobTimetable.All,
        await db.JobRuns.AsNoTracking().OrderByDescending(run => run.Id).Take(RunsShown).ToListAsync(cancel),
        await db.WorkItems.CountAsync(item => item.FinishedAt == null && item.GivenUpAt == null, cancel),
        await db.WorkItems.Where(item => item.FinishedAt == null && item.Error != null).OrderByDescending(item => item.Id).Take(RunsShown)
            .Select(item => new FailedWork(item.Kind, item.Key, item.Attempts, item.Error, item.GivenUpAt, item.NotBefore)).ToListAsync(cancel));
}
