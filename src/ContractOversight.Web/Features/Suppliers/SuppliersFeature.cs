using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.Suppliers;

/// <summary>Who the office has agreements with.</summary>
internal static class SuppliersFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<FindSuppliers>();
        services.AddScoped<SupplierNumbers>();
        services.AddScoped<VisibleSuppliers>();
        services.AddScoped<SupplierList>();
        services.AddScoped<SupplierReader>();
        services.AddScoped<EditSupplier>();
        services.AddScoped<MergeSupplier>();
        services.AddScoped<JoinGroup>();
        services.AddSingleton(new MenuEntry(SiteFace.Office, "Suppliers", "/office/suppliers", Policies.ReadOffice, 40));
    }
}
