namespace ContractOversight.Web.Features.Partnership;

/// <summary>Where an arrangement stands between a contract and a partnership, and what that implies for oversight.</summary>
internal static class PartnershipFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<PartnershipQuery>();
        services.AddScoped<PlaceRelation>();
        services.AddScoped<NameDuty>();
    }
}
