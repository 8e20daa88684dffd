using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace ContractOversight.Web.Hosting;

/// <summary>Finds a view beside its code: a controller in <c>ContractOversight.Web.Features.X</c> looks in <c>Features/X</c>, then in <c>Features/Shared</c>.</summary>
internal sealed class ViewLocations : IViewLocationExpander
{
    private const string FeatureKey = "feature";
    private const string FeaturesNamespace = "ContractOversight.Web.Features.";

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[FeatureKey] = FeatureOf(context.ActionContext.ActionDescriptor as ControllerActionDescriptor);

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        yield return $"/Features/{context.Values[FeatureKey]}/{{0}}.cshtml";
        yield return "/Features/Shared/{0}.cshtml";
    }

    private static string FeatureOf(ControllerActionDescriptor? action)
    {
        var place = action?.ControllerTypeInfo.Namespace;

        return place is not null && place.StartsWith(FeaturesNamespace, StringComparison.Ordinal)
            ? place[FeaturesNamespace.Length..].Replace('.', '/')
            : "Shared";
    }
}
