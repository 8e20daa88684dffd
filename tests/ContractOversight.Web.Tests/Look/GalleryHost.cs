using AngleSharp.Html.Dom;
using ContractOversight.Web.Features.Shared.Menu;
using ContractOversight.Web.Hosting;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Web.Tests.Look;

/// <summary>The look alone, in a host of its own: no database, no sign-in, only the gallery and the error pages.</summary>
internal sealed class GalleryHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GalleryHost(WebApplication app) => _app = app;

    public static async Task<GalleryHost> StartAsync(string environment = "Development", params MenuEntry[] menu)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            ApplicationName = typeof(LookRegistration).Assembly.GetName().Name,
        });
        builder.WebHost.UseTestServer();
        builder.Services.AddLook(builder.Configuration);
        foreach (var entry in menu)
        {
            builder.Services.AddSingleton(entry);
        }

        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Anyone, p => p.RequireAssertion(_ => true))
            .AddPolicy("nobody", p => p.RequireAssertion(_ => false));
        var app = builder.Build();
        app.UseLook();
        app.UseRouting();
        app.UseAuthorization();
        app.MapControllers();
        app.MapGet("/api/v1/gone", () => Microsoft.AspNetCore.Http.Results.NotFound());
        app.MapGet("/fails", Fail);
        await app.StartAsync();

        return new GalleryHost(app);
    }

    public async Task<Answer> SendAsync(HttpMethod method, string address, Dictionary<string, string>? form = null, string? cookies = null)
    {
        using var browser = _app.GetTestClient();
        using var request = new HttpRequestMessage(method, address);
        request.Content = form is null ? null : new FormUrlEncodedContent(form);
        if (cookies is not null)
        {
            request.Headers.Add("Cookie", cookies);
        }

        var response = await browser.SendAsync(request);

        return new Answer(response, await response.Content.ReadAsStringAsync());
    }

    public Task<Answer> GetAsync(string address, string? cookies = null) => SendAsync(HttpMethod.Get, address, cookies: cookies);

    public async Task<IHtmlDocument> ReadAsync(string address) => (await GetAsync(address)).Page();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string Fail() => throw new InvalidOperationException("secret detail");
}
