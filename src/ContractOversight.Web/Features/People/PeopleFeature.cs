using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.SignIn;

namespace ContractOversight.Web.Features.People;

/// <summary>Who may sign in, and as what.</summary>
internal static class PeopleFeature
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<PersonList>();
        services.AddScoped<AddPerson>();
        services.AddScoped<ChangePerson>();
        services.AddSingleton(new MenuEntry(SiteFace.Admin, "People", "/admin/users", Policies.Administer, 10));
    }
}
