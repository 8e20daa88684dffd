using ContractOversight.Web.Hosting;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Worklist;

internal sealed class WorklistController(Worklist worklist, FigureCache figures) : Controller
{
    [HttpGet("/office")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Show(CancellationToken cancel) => View("Worklist", await figures.OnceAsync("worklist", () => worklist.AskAsync(cancel)));
}
