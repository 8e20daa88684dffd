using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace ContractOversight.Web.Hosting;

/// <summary>Lets controllers be internal, so that they can take internal forms; nothing outside this project calls them.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsClass: true, IsAbstract: false }
        && typeInfo.Name.EndsWith("Controller", StringComparison.Ordinal)
        && typeof(ControllerBase).IsAssignableFrom(typeInfo);
}
