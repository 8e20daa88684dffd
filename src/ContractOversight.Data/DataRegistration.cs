using ContractOversight.Data.Audit;
using ContractOversight.Data.People;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Data;

/// <summary>What the private register needs, whichever engine keeps it.</summary>
public static class DataRegistration
{
    public static IServiceCollection AddRegister(this IServiceCollection services)
    {
        services.AddSingleton<RegisterChanges>();
        services.AddScoped<Actor>();
        services.AddScoped<AuditInterceptor>();
        return services;
    }
}
