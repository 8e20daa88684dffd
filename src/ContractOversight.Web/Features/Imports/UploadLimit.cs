using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ContractOversight.Web.Features.Imports;

/// <summary>
/// Answers 413 to a request that is larger than any file that is accepted. It goes before the antiforgery check, which would
/// otherwise be the first to stumble over the request, and call it a bad one.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UploadLimitAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Room for the form's other fields beside the file.</summary>
    public const long RequestCeiling = ((long)ImportOptions.CeilingMegabytes + 1) * ImportOptions.BytesPerMegabyte;

    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > RequestCeiling)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        }
    }
}
