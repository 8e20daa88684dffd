using ContractOversight.Web.Features.Shared.Menu;

namespace ContractOversight.Web.Features.Public;

/// <summary>What anybody can read without signing in. Nothing here sees the private register.</summary>
internal static class PublicFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<PublicContractList>();
        services.AddScoped<PublicContractReader>();
        services.AddScoped<PublicHome>();
        services.AddOutputCache(options =>
        {
            options.AddPolicy(PublicCache.Pages, policy => policy.Expire(PublicCache.For).Tag(PublicCache.Tag).SetVaryByQuery("*").SetVaryByHost(true));
        });
        services.AddOpenApi(PublicApi.Document, options =>
        {
            options.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
            options.AddDocumentTransformer(PublicApi.Describe);
        });
        services.AddSingleton(new MenuEntry(SiteFace.Public, "Search", "/", null, 10));
        services.AddSingleton(new MenuEntry(SiteFace.Public, "Contracts", "/contracts", null, 20));
        services.AddSingleton(new MenuEntry(SiteFace.Public, "Downloads", "/downloads", null, 30));
    }
}
