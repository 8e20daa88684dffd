using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.Flags;

/// <summary>What the nightly sweep found, and what cleared it.</summary>
internal static class FlagsFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<FlagLists>();
        services.AddScoped<ContractFlags>();
        services.AddSingleton(new MenuEntry(SiteFace.Office, "Flags", "/office/flags", Policies.ReadOffice, 40));
    }
}
