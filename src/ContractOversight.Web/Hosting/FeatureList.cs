using ContractOversight.Data.People;
using ContractOversight.Data.Samples;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Partnership;
using ContractOversight.Web.Features.Powers;

namespace ContractOversight.Web.Hosting;

/// <summary>Every feature of the site, one line each; a feature registers its own handlers and menu entries.</summary>
internal static class FeatureList
{
    public static IServiceCollection AddFeatures(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<Accounts>();
        services.AddScoped<SampleOffice>();
        services.AddLook(configuration);
        ContractsFeature.Add(services);
        PowersFeature.Add(services);
        PartnershipFeature.Add(services);
        return services;
    }
}
