using System.Globalization;
using ContractOversight.Web.Features.Shared.Menu;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace ContractOversight.Web.Hosting;

/// <summary>Registers how the site looks: where views are, how forms are read, the menu, the headers and the error pages.</summary>
internal static class LookRegistration
{
    public static IMvcBuilder AddLook(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LookOptions>().Bind(configuration.GetSection(LookOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<SiteMenu>();
        services.AddHttpContextAccessor();
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new ViewLocations()));

        return services
            .AddControllersWithViews(options =>
            {
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                FormBinders.Configure(options);
            })
            .ConfigureApplicationPartManager(parts =>
            {
                foreach (var standard in parts.FeatureProviders.OfType<ControllerFeatureProvider>().ToList())
                {
                    parts.FeatureProviders.Remove(standard);
                }

                parts.FeatureProviders.Add(new InternalControllers());
            });
    }

    /// <summary>Goes first in the pipeline, before routing and sign-in.</summary>
    public static WebApplication UseLook(this WebApplication app)
    {
        var british = CultureInfo.GetCultureInfo("en-GB");
        CultureInfo.DefaultThreadCurrentCulture = british;
        CultureInfo.DefaultThreadCurrentUICulture = british;

        app.Use(next => context => SecurityHeaders.AddAsync(context, next));
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error/500");
        }

        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.Use(LeaveMachinesTheirAnswers);
        app.UseRequestLocalization(british.Name);
        app.UseStaticFiles();

        return app;
    }

    // A program that asks for a missing release wants the bare status, not a page.
    private static Task LeaveMachinesTheirAnswers(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/health"))
        {
            context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        }

        return next(context);
    }
}
