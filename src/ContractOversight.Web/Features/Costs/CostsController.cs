using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Costs;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Costs;

internal sealed class CostsController(
    ContractHeaders headers, CostsQuery query, RecordCost recordCost, ExplainValue explainValue, UkClock clock) : Controller
{
    [HttpGet("/office/contracts/{contractId:int}/costs")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> List(int contractId, CostKind? kind, int? year, string? before, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? View("CostsPage", await query.LoadAsync(header, kind, year, before, clock.Today, cancel))
            : NotFound();

    [HttpGet("/office/contracts/{contractId:int}/costs/record")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Record(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? View("RecordCost", await recordCost.FormAsync(header, new RecordCostForm { On = clock.Today }, clock.Today, cancel))
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/costs/record")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Record(int contractId, RecordCostForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header)
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            foreach (var (field, sentence) in await recordCost.RunAsync(header, form, clock.Today, cancel))
            {
                ModelState.AddModelError($"{nameof(RecordCostPage.Form)}.{field}", sentence);
            }
        }

        if (!ModelState.IsValid)
        {
            return View("RecordCost", await recordCost.FormAsync(header, form, clock.Today, cancel));
        }

        Saved.Say(TempData, $"{Words.Of(form.Kind!.Value)} of {Format.PoundsAndPence(form.AmountPence)} was recorded");
        return Redirect($"/office/contracts/{contractId}/costs");
    }

    [HttpGet("/office/contracts/{contractId:int}/costs/{lineId:long}/value")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Explain(int contractId, long lineId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header && await explainValue.FormAsync(header, lineId, null, cancel) is { } page
            ? View("ExplainValue", page)
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/costs/{lineId:long}/value")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Explain(int contractId, long lineId, ExplainValueForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header || await explainValue.FormAsync(header, lineId, form, cancel) is not { } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View("ExplainValue", page);
        }

        await explainValue.RunAsync(contractId, lineId, form, cancel);
        Saved.Say(TempData, "The value for money reason was saved");
        return Redirect($"/office/contracts/{contractId}/costs");
    }

    private Task<ContractHeader?> HeaderAsync(int contractId, CancellationToken cancel) =>
        headers.FindAsync(contractId, ContractTab.Costs, cancel);
}
