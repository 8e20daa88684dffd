using System.Linq.Expressions;
using ContractOversight.Domain.Calendar;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Jobs.Publication;
using ContractOversight.Jobs.Work;
using Hangfire;

namespace ContractOversight.Jobs;

/// <summary>The whole schedule; times are Europe/London.</summary>
public static class JobTimetable
{
    public static IReadOnlyList<TimetableEntry> All { get; } =
    [
        TimetableEntry.For<FlagSweepJob>(
            FlagSweepJob.Code, "Nightly sweep of every agreement", "30 1 * * *", isDaily: true, job => job.RunAsync(CancellationToken.None)),
        TimetableEntry.For<WorkRunner>(
            WorkRunner.Code, "What was asked for once: imports, publications, mail", "* * * * *", isDaily: false, job => job.RunAsync(CancellationToken.None)),
        TimetableEntry.For<PublicationJob>(
            PublicationJob.Code, "Public copy and download files", "10 * * * *", isDaily: false, job => job.RunAsync(CancellationToken.None)),
    ];
}

/// <summary>One scheduled job.</summary>
/// <param name="Code">Stored code of the job and of its runs.</param>
/// <param name="Title">What the job is called on a page.</param>
/// <param name="Cron">When it runs, in Europe/London.</param>
/// <param name="IsDaily">Whether it leaves a run for each day, so that a missed day can be made good.</param>
/// <param name="Register">Puts it in the schedule.</param>
/// <param name="Enqueue">Starts it now.</param>
public sealed record TimetableEntry(
    string Code, string Title, string Cron, bool IsDaily, Action<IRecurringJobManager> Register, Action<IBackgroundJobClient> Enqueue)
{
    public static TimetableEntry For<TJob>(string code, string title, string cron, bool isDaily, Expression<Func<TJob, Task>> run) => new(
        code, title, cron, isDaily,
        jobs => jobs.AddOrUpdate(code, run, cron, new RecurringJobOptions { TimeZone = UkClock.London, MisfireHandling = MisfireHandlingMode.Relaxed }),
        jobs => jobs.Enqueue(run));
}
