using System.Diagnostics;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Shared.Errors;

/// <summary>Shows, in plain English, what went wrong and what to do; reached by re-execution, whatever the method of the request was.</summary>
[Authorize(Policies.Anyone)]
[IgnoreAntiforgeryToken]
internal sealed class ErrorsController : Controller
{
    [Route("/error/{code:int}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public IActionResult ErrorPage(int code)
    {
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;

        return View("ErrorPage", Errors.ErrorPage.For(Response.StatusCode, Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier));
    }
}
