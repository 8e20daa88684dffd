namespace ContractOversight.Web.Features.Contracts;

/// <summary>Logging, revising and reading agreements.</summary>
internal static class ContractsFeature
{
    public static void Add(IServiceCollection services) => services.AddScoped<ContractHeaders>();
}
