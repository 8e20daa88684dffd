namespace ContractOversight.Web.Features.Powers;

/// <summary>What private staff do under an agreement, which police powers that needs, and whether they were given.</summary>
internal static class PowersFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<PowersQuery>();
        services.AddScoped<PowersGate>();
        services.AddScoped<AddActivity>();
        services.AddScoped<ReviseActivity>();
        services.AddScoped<RecordDesignation>();
        services.AddScoped<WithdrawDesignation>();
        services.AddScoped<SignPrinciples>();
    }
}
