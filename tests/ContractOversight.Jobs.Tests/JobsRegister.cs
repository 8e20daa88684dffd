using ContractOversight.Domain.Flags;
using ContractOversight.Jobs.Publication;
using ContractOversight.Jobs.Work;
using Hangfire;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Jobs.Tests;

/// <summary>A register with the jobs on top; what is sent to the job server is kept for the test to look at.</summary>
internal static class JobsRegister
{
    public static Task<Register> CreateAsync(SentJobs? sent = null, IEnumerable<IWorkHandler>? handlers = null, IReadOnlyList<IOversightRule>? rules = null) =>
        Register.CreateAsync(services =>
        {
            services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
            services.AddJobs();
            services.AddSingleton(new PublicationOptions());
            services.AddSingleton(new PublicFileStore(Path.Combine(Path.GetTempPath(), $"oversight-files-{Guid.NewGuid():N}")));
            services.AddSingleton<IBackgroundJobClient>(sent ?? new SentJobs());
            foreach (var handler in handlers ?? [])
            {
                services.AddSingleton(handler);
            }

            if (rules is not null)
            {
                services.AddSingleton(rules);
            }
        });

    /// <summary>Runs a job, or asks a query, in a scope of its own, as the job server does.</summary>
    public static async Task<T> RunAsync<TJob, T>(this Register register, Func<TJob, Task<T>> run)
        where TJob : notnull
    {
        await using var scope = register.Scope();
        return await run(scope.ServiceProvider.GetRequiredService<TJob>());
    }

    public static Task RunAsync<TJob>(this Register register, Func<TJob, Task> run)
        where TJob : notnull => register.RunAsync<TJob, bool>(async job =>
        {
            await run(job);
            return true;
        });
}
