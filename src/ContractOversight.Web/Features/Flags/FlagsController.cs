using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Flags;

internal sealed class FlagsController(FlagLists lists, ContractFlags contractFlags) : Controller
{
    [HttpGet("/office/flags")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> FlagList([FromQuery] FlagFilter filter, CancellationToken cancel) =>
        View("FlagList", await lists.AskAsync(filter, cancel));

    [HttpGet("/office/contracts/{id:int}/flags")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> OfContract(int id, CancellationToken cancel) =>
        await contractFlags.FindAsync(id, cancel) is { } page ? View("ContractFlags", page) : NotFound();
}
