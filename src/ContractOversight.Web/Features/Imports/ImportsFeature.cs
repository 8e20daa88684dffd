using ContractOversight.Jobs.Work;
using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.Imports;

/// <summary>Bringing files into the register: upload, check, confirm.</summary>
internal static class ImportsFeature
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ImportOptions>()
            .Bind(configuration.GetSection(ImportOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ImportStore>();
        services.AddSingleton<ImportProgress>();
        services.AddScoped<ImportWork>();
        services.AddScoped<IWorkHandler, CheckImport>();
        services.AddScoped<IWorkHandler, SaveImport>();
        services.AddScoped<UploadFile>();
        services.AddScoped<DecideImport>();
        services.AddScoped<ImportLists>();
        services.AddScoped<ImportPages>();
        services.AddSingleton(new MenuEntry(SiteFace.Office, "Imports", "/office/imports", Policies.WriteOffice, 60));
    }
}
