using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.Costs;

/// <summary>An agreement's money by year and kind, and the office's payments with the agreements they belong to.</summary>
internal static class CostsFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<CostsQuery>();
        services.AddScoped<RecordCost>();
        services.AddScoped<ExplainValue>();
        services.AddScoped<PaymentListQuery>();
        services.AddScoped<AgreementChoices>();
        services.AddScoped<MatchPayment>();
        services.AddScoped<MatchSupplierPayments>();
        services.AddSingleton(new MenuEntry(SiteFace.Office, "Payments", "/office/costs", Policies.ReadOffice, 40));
    }
}
