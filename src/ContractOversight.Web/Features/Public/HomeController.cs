using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace ContractOversight.Web.Features.Public;

[OutputCache(PolicyName = PublicCache.Pages)]
internal sealed class HomeController : Controller
{
    [HttpGet("/")]
    [Authorize(Policies.Anyone)]
    public async Task<IActionResult> Home([FromServices] PublicHome home, CancellationToken cancel) => View("Home", await home.ReadAsync(cancel));

    [HttpGet("/data-dictionary")]
    [Authorize(Policies.Anyone)]
    public IActionResult DataDictionary() => View("DataDictionary");

    [HttpGet("/accessibility")]
    [Authorize(Policies.Anyone)]
    public IActionResult Accessibility() => View("Accessibility");

    [HttpGet("/privacy")]
    [Authorize(Policies.Anyone)]
    public IActionResult Privacy() => View("Privacy");
}
