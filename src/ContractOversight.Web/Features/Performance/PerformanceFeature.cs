namespace ContractOversight.Web.Features.Performance;

/// <summary>An agreement's KPIs: what they ask for, what was returned, and how it is judged.</summary>
internal static class PerformanceFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<KpiRecords>();
        services.AddScoped<PerformanceQuery>();
        services.AddScoped<KpiQuery>();
        services.AddScoped<AddKpi>();
        services.AddScoped<ChangeKpi>();
        services.AddScoped<StopKpi>();
        services.AddScoped<RecordReading>();
        services.AddScoped<RecordReadings>();
        services.AddScoped<ReadingTemplate>();
    }
}
