using ContractOversight.Data;
using ContractOversight.Data.People;
using Microsoft.AspNetCore.Identity;

namespace ContractOversight.Web.SignIn;

/// <summary>Accounts, cookies and permissions.</summary>
internal static class SignInRegistration
{
    private const int PasswordLength = 12;
    private const int AttemptsBeforeLockout = 5;
    private static readonly TimeSpan SessionLength = TimeSpan.FromHours(8);

    public static IServiceCollection AddSignIn(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddIdentity<OversightUser, IdentityRole>(options =>
        {
            // Length beats composition rules (NCSC guidance on passwords).
            options.Password.RequiredLength = PasswordLength;
            options.Password.RequireDigit = options.Password.RequireLowercase = false;
            options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            options.User.RequireUniqueEmail = true;
            options.Lockout.MaxFailedAccessAttempts = AttemptsBeforeLockout;
        })
            .AddEntityFrameworkStores<OversightDbContext>()
            .AddDefaultTokenProviders()
            .AddSignInManager<ActiveSignIn>()
            .AddClaimsPrincipalFactory<OfficeClaims>();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = "/sign-in";
            cookie.AccessDeniedPath = "/not-allowed";
            cookie.Cookie.Name = "oversight";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = SecurePolicy(environment);
            cookie.ExpireTimeSpan = SessionLength;
            cookie.SlidingExpiration = true;
            cookie.Events.OnValidatePrincipal = StillHere.CheckAsync;
        });
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.SecurePolicy = SecurePolicy(environment));
        services.AddAuthorization(Policies.Configure);
        return services;
    }

    private static CookieSecurePolicy SecurePolicy(IHostEnvironment environment) =>
        environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
}
