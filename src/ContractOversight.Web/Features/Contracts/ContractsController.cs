using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Contracts;

internal sealed class ContractsController : Controller
{
    [HttpGet("/office/contracts")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> List(
        [FromServices] ContractList list, ContractFilter filter, string? after, string? before, CancellationToken cancel)
    {
        // A filter that cannot be read is left out rather than refused: the address may be an old one.
        ModelState.Clear();
        return View("ContractList", await list.ReadAsync(filter, after, before, cancel));
    }

    [HttpGet("/office/contracts/totals")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Totals([FromServices] ContractList list, ContractFilter filter, CancellationToken cancel)
    {
        ModelState.Clear();
        var (totals, today) = await list.TotalsAsync(filter, cancel);
        ViewData["Today"] = today;
        ViewData["Query"] = filter.ToQuery().Value;
        return View("Totals", totals);
    }

    [HttpGet("/office/contracts/log")]
    [Authorize(Policies.WriteOffice)]
    public IActionResult Log() => View("LogContract", new LogContractForm());

    [HttpPost("/office/contracts/log")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Log([FromServices] LogContract log, LogContractForm form, CancellationToken cancel)
    {
        if (ModelState.IsValid && await log.SaveAsync(form, User.OfficeId(), ModelState, cancel) is { } id)
        {
            Saved.Say(TempData, "The draft is saved. Fill in its sections in any order.");
            return Redirect($"/office/contracts/{id}/sections");
        }

        return View("LogContract", form);
    }

    [HttpGet("/office/contracts/{id:int}")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Page([FromServices] ContractReader pages, int id, CancellationToken cancel) =>
        await pages.FindAsync(id, cancel) is { } page ? View("ContractPage", page) : NotFound();

    [HttpGet("/office/contracts/{id:int}/history")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> History([FromServices] ContractHistory history, int id, long? before, CancellationToken cancel) =>
        await history.FindAsync(id, before, cancel) is { } page ? View("ContractHistory", page) : NotFound();
}
