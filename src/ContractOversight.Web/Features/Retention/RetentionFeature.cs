using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.Retention;

/// <summary>What could be removed because its time is over, and what is held.</summary>
internal static class RetentionFeature
{
    private const int PlaceInMenu = 90;

    public static void Add(IServiceCollection services)
    {
        services.AddScoped<RetentionQuery>();
        services.AddScoped<HoldRecord>();
        services.AddSingleton(new MenuEntry(SiteFace.Office, "Retention", "/office/retention", Policies.ReadOffice, PlaceInMenu));
    }
}
