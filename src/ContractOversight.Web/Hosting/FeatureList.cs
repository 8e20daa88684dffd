using ContractOversight.Data.People;
using ContractOversight.Data.Samples;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Costs;
using ContractOversight.Web.Features.Disclosures;
using ContractOversight.Web.Features.Documents;
using ContractOversight.Web.Features.Performance;
using ContractOversight.Web.Features.Public;
using ContractOversight.Web.Features.Publication;
using ContractOversight.Web.Features.Reviews;
using ContractOversight.Web.Features.Suppliers;

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
        PerformanceFeature.Add(services);
        CostsFeature.Add(services);
        ReviewsFeature.Add(services);
        DisclosuresFeature.Add(services);
        DocumentsFeature.Add(services, configuration);
        SuppliersFeature.Add(services);
        PublicationFeature.Add(services, configuration);
        PublicFeature.Add(services);
        return services;
    }
}
