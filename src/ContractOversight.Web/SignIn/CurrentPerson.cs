using System.Globalization;
using System.Security.Claims;
using ContractOversight.Data.People;

namespace ContractOversight.Web.SignIn;

/// <summary>Reads the signed-in person's own facts out of the sign-in.</summary>
internal static class CurrentPerson
{
    /// <summary>The person's office; only behind a policy that asks for one.</summary>
    public static int OfficeId(this ClaimsPrincipal person) =>
        int.Parse(person.FindFirstValue(OfficeClaims.OfficeId)!, CultureInfo.InvariantCulture);

    public static string Id(this ClaimsPrincipal person) => person.FindFirstValue(ClaimTypes.NameIdentifier)!;

    public static bool MayWrite(this ClaimsPrincipal person) => person.IsInRole(OversightRoles.Officer);
}
