using ContractOversight.Data.People;
using ContractOversight.Data.Samples;
using ContractOversight.Web.Features.Audit;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Costs;
using ContractOversight.Web.Features.Disclosures;
using ContractOversight.Web.Features.Documents;
using ContractOversight.Web.Features.Flags;
using ContractOversight.Web.Features.Imports;
using ContractOversight.Web.Features.Jobs;
using ContractOversight.Web.Features.Offices;
using ContractOversight.Web.Features.Oversight;
using ContractOversight.Web.Features.Partnership;
using ContractOversight.Web.Features.People;
using ContractOversight.Web.Features.Performance;
using ContractOversight.Web.Features.Powers;
using ContractOversight.Web.Features.Public;
using ContractOversight.Web.Features.Publication;
using ContractOversight.Web.Features.Retention;
using ContractOversight.Web.Features.Reviews;
using ContractOversight.Web.Features.Suppliers;
using ContractOversight.Web.Features.Worklist;

namespace ContractOversight.Web.Hosting;

/// <summary>Every feature of the site, one line each; a feature registers its own handlers and menu entries.</summary>
internal static class FeatureList
{
    public static IServiceCollection AddFeatures(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<Accounts>();
        services.AddScoped<SampleOffice>();
        services.AddMemoryCache();
        services.AddScoped<FigureCache>();
        services.AddLook(configuration);
        AuditFeature.Add(services);
        ContractsFeature.Add(services);
        CostsFeature.Add(services);
        DisclosuresFeature.Add(services);
        DocumentsFeature.Add(services, configuration);
        FlagsFeature.Add(services);
        ImportsFeature.Add(services, configuration);
        JobsFeature.Add(services);
        OfficesFeature.Add(services);
        OversightFeature.Add(services);
        PartnershipFeature.Add(services);
        PeopleFeature.Add(services);
        PerformanceFeature.Add(services);
        PowersFeature.Add(services);
        PublicFeature.Add(services);
        PublicationFeature.Add(services, configuration);
        RetentionFeature.Add(services);
        ReviewsFeature.Add(services);
        SuppliersFeature.Add(services);
        WorklistFeature.Add(services);
        return services;
    }
}
