using System.Linq.Expressions;
using ContractOversight.Jobs.FlagSweep;
using Hangfire;

namespace ContractOversight.Jobs;

/// <summary>The whole schedule; times are Europe/London.</summary>
public static class JobTimetable
{
    public static IReadOnlyList<TimetableEntry> All { get; } =
    [
        TimetableEntry.For<FlagSweepJob>(FlagSweepJob.Code, "Nightly sweep of every agreement", "30 1 * * *", job => job.RunAsync(CancellationToken.None)),
    ];
}

/// <summary>One scheduled job.</summary>
public sealed record TimetableEntry(string Code, string Title, string Cron, Action<IRecurringJobManager> Register, Action<IBackgroundJobClient> Enqueue)
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static TimetableEntry For<TJob>(string code, string title, string cron, Expression<Func<TJob, Task>> run) => new(
        code, title, cron,
        jobs => jobs.AddOrUpdate(code, run, cron, new RecurringJobOptions { TimeZone = London, MisfireHandling = MisfireHandlingMode.Relaxed }),
        jobs => jobs.Enqueue(run));
}
