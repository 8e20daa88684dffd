namespace ContractOversight.Web.Features.Documents;

/// <summary>The files attached to an agreement.</summary>
internal static class DocumentsFeature
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DocumentOptions>()
            .Bind(configuration.GetSection(DocumentOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DocumentStore>();
        services.AddScoped<DocumentsQuery>();
        services.AddScoped<UploadDocument>();
        services.AddScoped<ChangePublicCopy>();
    }
}
