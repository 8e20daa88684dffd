using System.Globalization;
using System.Security.Claims;
using ContractOversight.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ContractOversight.Web.SignIn;

/// <summary>Puts the person's office and name into the sign-in, so that no request has to look them up again.</summary>
internal sealed class OfficeClaims(
    UserManager<OversightUser> users, RoleManager<IdentityRole> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<OversightUser, IdentityRole>(users, roles, options)
{
    public const string OfficeId = "office";
    public const string DisplayName = "name";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(OversightUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        if (user.OfficeId is { } office)
        {
            identity.AddClaim(new Claim(OfficeId, office.ToString(CultureInfo.InvariantCulture)));
        }

        return identity;
    }
}
