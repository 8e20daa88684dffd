using ContractOversight.Domain.Calendar;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Publication;

internal sealed class PublicationController(
    PublishQuery query, PublishContract publishContract, WithholdField withholdField, ContractHeaders headers, UkClock clock) : Controller
{
    [HttpGet("/office/contracts/{id:int}/publish")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Publish(int id, CancellationToken cancel) =>
        await query.FindAsync(id, cancel) is { } page ? View("PublishContract", page) : NotFound();

    [HttpPost("/office/contracts/{id:int}/publish")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Publish(int id, bool withdrawEarlier, CancellationToken cancel)
    {
        var refusals = await publishContract.RunAsync(id, withdrawEarlier, cancel);
        if (refusals is null)
        {
            return NotFound();
        }

        if (refusals.Count > 0)
        {
            foreach (var refusal in refusals)
            {
                ModelState.AddModelError("", refusal);
            }

            return View("PublishContract", await query.FindAsync(id, cancel));
        }

        Saved.Say(TempData, "The agreement is published. The public pages show it within a minute.");
        return Redirect($"/office/contracts/{id}/publish");
    }

    [HttpGet("/office/contracts/{id:int}/withhold")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Withhold(int id, CancellationToken cancel) =>
        await PageAsync(id, new WithholdFieldForm { DecidedOn = clock.Today }, cancel) is { } page ? View("WithholdField", page) : NotFound();

    [HttpPost("/office/contracts/{id:int}/withhold")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Withhold(int id, [Bind(Prefix = "Form")] WithholdFieldForm form, CancellationToken cancel)
    {
        if (await PageAsync(id, form, cancel) is not { } page)
        {
            return NotFound();
        }

        foreach (var (field, sentence) in await withholdField.ProblemsAsync(id, form, cancel))
        {
            ModelState.AddModelError($"Form.{field}", sentence);
        }

        if (!ModelState.IsValid)
        {
            return View("WithholdField", page);
        }

        await withholdField.RunAsync(page.Header.OfficeId, id, form, cancel);
        Saved.Say(TempData, "The decision is recorded. It takes effect when the agreement is next published.");
        return Redirect($"/office/contracts/{id}/publish");
    }

    [HttpPost("/office/contracts/{id:int}/withhold/{withholdingId:int}/lift")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Lift(int id, int withholdingId, CancellationToken cancel)
    {
        if (await headers.FindAsync(id, ContractTab.Publication, cancel) is null || !await withholdField.LiftAsync(id, withholdingId, cancel))
        {
            return NotFound();
        }

        Saved.Say(TempData, "The decision is lifted. What it withheld is shown once the agreement is published again.");
        return Redirect($"/office/contracts/{id}/withhold");
    }

    private async Task<WithholdFieldPage?> PageAsync(int id, WithholdFieldForm form, CancellationToken cancel) =>
        await headers.FindAsync(id, ContractTab.Publication, cancel) is { } header
            ? new WithholdFieldPage(header, await query.WithholdingsAsync(id, cancel), form, clock.Today, WithholdField.WarningFor(form) is not null)
            : null;
}
