using System.Security.Claims;
using ContractOversight.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ContractOversight.Web.SignIn;

/// <summary>
/// Checks on every request that the person still has access: whoever leaves, or gets another role, is signed out at once
/// and not at the end of an interval.
/// </summary>
internal static class StillHere
{
    public static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var id = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        var stampClaim = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        var stamp = await services.GetRequiredService<OversightDbContext>().Users
            .Where(user => user.Id == id && user.IsActive).Select(user => user.SecurityStamp)
            .SingleOrDefaultAsync(context.HttpContext.RequestAborted);
        if (stamp is null || stamp != context.Principal?.FindFirstValue(stampClaim))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }
}
