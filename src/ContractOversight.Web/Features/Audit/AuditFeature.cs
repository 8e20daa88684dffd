using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.Audit;

/// <summary>Who changed what, and whether the trail is whole.</summary>
internal static class AuditFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<AuditTrail>();
        services.AddScoped<VerifyAudit>();
        services.AddSingleton(new MenuEntry(SiteFace.Admin, "Audit trail", "/admin/audit", Policies.Administer, 40));
    }
}
