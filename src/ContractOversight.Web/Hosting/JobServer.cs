using ContractOversight.Jobs;
using ContractOversight.Web.SignIn;
using Hangfire;
using Hangfire.InMemory;

namespace ContractOversight.Web.Hosting;

/// <summary>
/// Hangfire beside SQLite: its storage is in memory, because every scheduled job works the truth out afresh and whatever is
/// asked for once is a row in the register's own work table.
/// </summary>
internal static class JobServer
{
    private const int Workers = 2;

    /// <param name="services">The application's services.</param>
    /// <param name="isServing">Only a serving process works through the queue; a command runs its one job itself.</param>
    public static void AddJobServer(this IServiceCollection services, bool isServing)
    {
        // Before AddHangfire, which would otherwise share one static storage among all hosts of a process.
        services.AddSingleton<JobStorage>(_ => new InMemoryStorage());
        services.AddHangfire(hangfire => hangfire.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings());
        if (isServing)
        {
            services.AddHangfireServer(options => options.WorkerCount = Workers);
        }
    }

    /// <summary>
    /// Closes what a stopped process left open, registers the whole timetable (the storage is empty at start, so nothing else
    /// is scheduled), and makes good what was missed.
    /// </summary>
    public static async Task StartTimetableAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<InterruptedRuns>().CloseAsync(cancel);

        var jobs = services.GetRequiredService<IRecurringJobManager>();
        foreach (var entry in JobTimetable.All)
        {
            entry.Register(jobs);
        }

        await scope.ServiceProvider.GetRequiredService<MissedRuns>().MakeGoodAsync(cancel);
    }

    public static void MapJobDashboard(this WebApplication app) =>
        app.MapHangfireDashboardWithAuthorizationPolicy(Policies.Administer, "/admin/jobs/dashboard", new DashboardOptions
        {
            AppPath = "/admin/jobs",
            DashboardTitle = "Background work",
            DisplayStorageConnectionString = false,
        });
}
