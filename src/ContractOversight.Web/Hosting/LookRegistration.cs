namespace ContractOversight.Web.Hosting;

internal static class LookRegistration
{
    public static IServiceCollection AddLook(this IServiceCollection services) => services;

    public static WebApplication UseLook(this WebApplication app)
    {
        app.MapStaticAssets();
        return app;
    }
}
