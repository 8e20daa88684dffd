namespace ContractOversight.Web.Features.Suppliers;

/// <summary>Who the office has agreements with.</summary>
internal static class SuppliersFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<FindSuppliers>();
        services.AddScoped<SupplierNumbers>();
    }
}
