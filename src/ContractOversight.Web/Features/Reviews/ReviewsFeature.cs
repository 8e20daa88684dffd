namespace ContractOversight.Web.Features.Reviews;

/// <summary>The reviews of an agreement and the actions they asked for.</summary>
internal static class ReviewsFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<ReviewsQuery>();
        services.AddScoped<CompleteReview>();
        services.AddScoped<FinishAction>();
    }
}
