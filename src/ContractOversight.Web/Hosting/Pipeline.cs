using ContractOversight.Web.Features.Public;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ContractOversight.Web.Hosting;

/// <summary>The order in which a request passes through the application.</summary>
internal static class Pipeline
{
    public static void Configure(WebApplication app)
    {
        app.UseLook();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<ActorMiddleware>();
        app.UseAuthorization();
        app.UseOutputCache();
        app.MapControllers();
        app.MapOpenApi(PublicApi.Address).RequireAuthorization(Policies.Anyone);
        app.MapJobDashboard();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).RequireAuthorization(Policies.Anyone);
        app.MapHealthChecks("/health/ready").RequireAuthorization(Policies.Anyone);

        // An address that nothing answers is not found; without this, the closed door of the fallback policy would answer first.
        app.MapFallback("{*path}", () => Results.NotFound()).RequireAuthorization(Policies.Anyone);
    }
}
