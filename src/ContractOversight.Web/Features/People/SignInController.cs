using ContractOversight.Data.People;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.People;

internal sealed class SignInController(SignInManager<OversightUser> signIn) : Controller
{
    [HttpGet("/sign-in")]
    [Authorize(Policies.Anyone)]
    public IActionResult SignIn(string? returnUrl) => View("SignIn", new SignInForm { ReturnUrl = returnUrl });

    [HttpPost("/sign-in")]
    [Authorize(Policies.Anyone)]
    public async Task<IActionResult> SignIn(SignInForm form)
    {
        if (ModelState.IsValid)
        {
            var result = await signIn.PasswordSignInAsync(form.Email!, form.Password!, isPersistent: false, lockoutOnFailure: true);
            if (result.Succeeded)
            {
                return Url.IsLocalUrl(form.ReturnUrl) ? LocalRedirect(form.ReturnUrl!) : Redirect("/start");
            }

            // One sentence for every reason, so that nobody learns which addresses have an account.
            ModelState.AddModelError(nameof(form.Email), "The e-mail address or password is wrong, or too many attempts were made. Try again, or wait five minutes.");
        }

        return View("SignIn", form);
    }

    [HttpPost("/sign-out")]
    [Authorize(Policies.Anyone)]
    public async Task<IActionResult> Leave()
    {
        await signIn.SignOutAsync();
        return Redirect("/");
    }

    /// <summary>The first page of whoever has just signed in.</summary>
    [HttpGet("/start")]
    [Authorize(Policies.SignedIn)]
    public IActionResult Start() => Redirect(
        User.IsInRole(OversightRoles.Officer) ? "/office"
        : User.IsInRole(OversightRoles.Commissioner) ? "/oversight"
        : User.IsInRole(OversightRoles.Administrator) ? "/admin/users"
        : "/");

    [HttpGet("/not-allowed")]
    [Authorize(Policies.Anyone)]
    public IActionResult NotAllowed() => StatusCode(StatusCodes.Status403Forbidden);
}
