using ContractOversight.Jobs.Publication;
using Microsoft.Extensions.Options;

namespace ContractOversight.Web.Features.Publication;

/// <summary>What an office publishes and withholds.</summary>
internal static class PublicationFeature
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PublicationOptions>()
            .Bind(configuration.GetSection(PublicationOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .Validate(options => Uri.TryCreate(options.SiteAddress, UriKind.Absolute, out _), "Publication:SiteAddress is not a web address.")
            .ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<PublicationOptions>>().Value);
        services.AddSingleton<ReleaseComposer>();
        services.AddScoped<ReleaseFactsLoader>();
        services.AddScoped<PublishContract>();
        services.AddScoped<PublishQuery>();
        services.AddScoped<WithholdField>();
    }
}
