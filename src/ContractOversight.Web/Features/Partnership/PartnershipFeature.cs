namespace ContractOversight.Web.Features.Partnership;

/// <summary>Where an arrangement stands between a contract and a partnership, what that implies for oversight, and how both sides see its health.</summary>
internal static class PartnershipFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<PartnershipQuery>();
        services.AddScoped<PlaceRelation>();
        services.AddScoped<NameDuty>();
        services.AddScoped<HealthCheckQuery>();
        services.AddScoped<OpenHealthCheck>();
        services.AddScoped<InviteRespondent>();
        services.AddScoped<AnswerHealthCheck>();
    }
}
