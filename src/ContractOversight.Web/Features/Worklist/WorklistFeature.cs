using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.Worklist;

/// <summary>What an officer has to do next.</summary>
internal static class WorklistFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<Worklist>();
        services.AddSingleton(new MenuEntry(SiteFace.Office, "Worklist", "/office", Policies.ReadOffice, 10));
    }
}
