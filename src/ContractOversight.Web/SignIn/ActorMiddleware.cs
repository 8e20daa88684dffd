using System.Globalization;
using System.Security.Claims;
using ContractOversight.Data.People;

namespace ContractOversight.Web.SignIn;

/// <summary>Tells the register who is asking, before anything is read.</summary>
internal sealed class ActorMiddleware(RequestDelegate next)
{
    /// <summary>No office has this number: whoever belongs to none sees none.</summary>
    private const int NoOffice = 0;

    public Task InvokeAsync(HttpContext context, Actor actor)
    {
        var user = context.User;
        var office = user.FindFirstValue(OfficeClaims.OfficeId);
        actor.ActAs(
            user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "anonymous",
            user.FindFirstValue(OfficeClaims.DisplayName) ?? "anonymous",
            office is null ? NoOffice : int.Parse(office, CultureInfo.InvariantCulture));
        return next(context);
    }
}
