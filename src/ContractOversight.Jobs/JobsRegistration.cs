using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Flags;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Jobs.Intake;
using ContractOversight.Jobs.Work;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Jobs;

/// <summary>The jobs, and what they need beyond the register.</summary>
public static class JobsRegistration
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<IConfiguration>().GetSection(Tolerances.Section)
            .Get<Tolerances>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new Tolerances());
        services.AddSingleton<UkClock>();
        services.AddSingleton(OversightRules.All);
        services.AddScoped<FlagSweepBatch>();
        services.AddScoped<FlagSweepJob>();
        services.AddScoped<FileImport>();
        services.AddScoped<LastCheckedQuery>();
        services.AddScoped<InterruptedRuns>();
        services.AddScoped<MissedRuns>();
        services.AddScoped<WorkTable>();
        services.AddScoped<WorkRunner>();
        return services;
    }
}
