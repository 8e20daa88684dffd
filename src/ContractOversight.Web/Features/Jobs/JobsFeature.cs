using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.Jobs;

/// <summary>Whether the background work runs, what it did, and a button to run it now.</summary>
internal static class JobsFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<JobHealth>();
        services.AddSingleton(new MenuEntry(SiteFace.Admin, "Background work", "/admin/jobs", Policies.Administer, 30));
    }
}
