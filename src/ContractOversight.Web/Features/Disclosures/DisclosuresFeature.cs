using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.Disclosures;

/// <summary>What was published, what is owed, and what was withheld on which legal basis.</summary>
internal static class DisclosuresFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<DisclosuresQuery>();
        services.AddScoped<RecordDisclosure>();
        services.AddSingleton(new MenuEntry(SiteFace.Office, "Disclosures", "/office/disclosures", Policies.ReadOffice, 50));
    }
}
