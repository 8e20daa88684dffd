using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.Offices;

/// <summary>The offices that keep this register.</summary>
internal static class OfficesFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<OfficeList>();
        services.AddScoped<KeepOffice>();
        services.AddSingleton(new MenuEntry(SiteFace.Admin, "Offices", "/admin/offices", Policies.Administer, 20));
    }
}
