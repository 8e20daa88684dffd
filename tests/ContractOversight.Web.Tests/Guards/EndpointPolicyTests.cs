using System.Reflection;
using ContractOversight.Web.SignIn;
using ContractOversight.Web.Tests.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ContractOversight.Web.Tests.Guards;

[TestClass]
public sealed class EndpointPolicyTests
{
    private static readonly HashSet<string> Known = [.. typeof(Policies)
        .GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!)];

    [TestMethod]
    public async Task Every_endpoint_names_one_of_our_policies()
    {
        await using var site = new TestSite();
        using var client = site.CreateClient();

        var unguarded = Endpoints(site).Where(endpoint => !endpoint.Metadata.OfType<IAuthorizeData>().Any(data => Known.Contains(data.Policy ?? ""))
                && !endpoint.Metadata.OfType<AuthorizationPolicy>().Any())
            .Select(endpoint => endpoint.DisplayName);

        Assert.AreEqual("", string.Join("\n", unguarded));
    }

    [TestMethod]
    public async Task Only_pages_made_for_the_public_are_open_to_anybody()
    {
        await using var site = new TestSite();
        using var client = site.CreateClient();

        var open = Endpoints(site).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.OfType<IAuthorizeData>().Any(data => data.Policy == Policies.Anyone))
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/'))
            .Where(address => address.StartsWith("/office/", StringComparison.Ordinal) || address.StartsWith("/oversight", StringComparison.Ordinal)
                || address.StartsWith("/admin", StringComparison.Ordinal));

        Assert.AreEqual("", string.Join("\n", open));
    }

    private static IEnumerable<Endpoint> Endpoints(TestSite site) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints;
}
