using ContractOversight.Data.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ContractOversight.Web.SignIn;

/// <summary>Lets only people sign in, and stay signed in, who have not left.</summary>
internal sealed class ActiveSignIn(
    UserManager<OversightUser> users, IHttpContextAccessor context, IUserClaimsPrincipalFactory<OversightUser> claims,
    IOptions<IdentityOptions> options, ILogger<SignInManager<OversightUser>> logger, IAuthenticationSchemeProvider schemes,
    IUserConfirmation<OversightUser> confirmation)
    : SignInManager<OversightUser>(users, context, claims, options, logger, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(OversightUser user) => user.IsActive && await base.CanSignInAsync(user);
}
