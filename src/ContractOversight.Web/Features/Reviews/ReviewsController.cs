using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Reviews;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Reviews;

internal sealed class ReviewsController(
    ContractHeaders headers, ReviewsQuery query, CompleteReview completeReview, FinishAction finishAction,
    OversightDbContext db, UkClock clock) : Controller
{
    [HttpGet("/office/contracts/{contractId:int}/reviews")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> List(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? View("ReviewsPage", await query.LoadAsync(header, clock.Today, cancel))
            : NotFound();

    [HttpGet("/office/contracts/{contractId:int}/reviews/complete")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Complete(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? await FormAsync(header, new CompleteReviewForm { HeldOn = clock.Today }, cancel)
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/reviews/complete")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Complete(int contractId, CompleteReviewForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header)
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            foreach (var problem in await completeReview.RunAsync(contractId, form, cancel))
            {
                ModelState.AddModelError($"{nameof(CompleteReviewPage.Form)}.{problem.Field}", problem.Sentence);
            }
        }

        if (!ModelState.IsValid)
        {
            return await FormAsync(header, form, cancel);
        }

        Saved.Say(TempData, $"The review of {Format.Day(form.HeldOn)} was recorded");
        return Redirect($"/office/contracts/{contractId}/reviews");
    }

    [HttpPost("/office/contracts/{contractId:int}/reviews/actions/{actionId:int}/finish")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Finish(int contractId, int actionId, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is null || !await finishAction.RunAsync(contractId, actionId, cancel))
        {
            return NotFound();
        }

        Saved.Say(TempData, "The action was marked as done");
        return Redirect($"/office/contracts/{contractId}/reviews");
    }

    private Task<ContractHeader?> HeaderAsync(int contractId, CancellationToken cancel) =>
        headers.FindAsync(contractId, ContractTab.Reviews, cancel);

    private async Task<IActionResult> FormAsync(ContractHeader header, CompleteReviewForm form, CancellationToken cancel)
    {
        var contract = await db.Contracts.AsNoTracking().SingleAsync(row => row.Id == header.Id, cancel);
        return View("CompleteReview", new CompleteReviewPage(
            header, form.WithRows(), ReviewSchedule.IntervalMonths(contract), ReviewSchedule.NextDue(contract, clock.Today)));
    }
}
