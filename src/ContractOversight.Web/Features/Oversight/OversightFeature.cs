using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.Oversight;

/// <summary>What a commissioner sees and asks.</summary>
internal static class OversightFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<Portfolio>();
        services.AddScoped<Dashboard>();
        services.AddScoped<DrillDown>();
        services.AddScoped<Questions>();
        services.AddScoped<AskQuestion>();
        services.AddScoped<AnswerQuestion>();
        services.AddSingleton(new MenuEntry(SiteFace.Oversight, "Dashboard", "/oversight", Policies.ReadOffice, 10));
        services.AddSingleton(new MenuEntry(SiteFace.Oversight, "Notes and questions", "/oversight/questions", Policies.AskQuestions, 20));
        services.AddSingleton(new MenuEntry(SiteFace.Office, "Questions", "/office/questions", Policies.WriteOffice, 90));
    }
}
