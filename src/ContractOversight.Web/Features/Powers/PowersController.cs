using ContractOversight.Domain.Calendar;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Powers;

internal sealed class PowersController(
    ContractHeaders headers, PowersQuery query, AddActivity addActivity, ReviseActivity reviseActivity, SignPrinciples signPrinciples,
    UkClock clock) : Controller
{
    [HttpGet("/office/contracts/{contractId:int}/powers")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Show(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? View("PowersPage", await query.LoadAsync(header, clock.Today, cancel))
            : NotFound();

    [HttpGet("/office/contracts/{contractId:int}/powers/activities/add")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> AddActivity(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? View("AddActivity", new AgreementForm<AddActivityForm>(header, new AddActivityForm()))
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/powers/activities/add")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> AddActivity(int contractId, AddActivityForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header)
        {
            return NotFound();
        }

        return await FormAttempt.SaveAsync(ModelState, () => addActivity.RunAsync(contractId, form, cancel))
            ? Done(contractId, "The activity was added")
            : View("AddActivity", new AgreementForm<AddActivityForm>(header, form));
    }

    [HttpGet("/office/contracts/{contractId:int}/powers/activities/{activityId:int}/revise")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> ReviseActivity(int contractId, int activityId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header && await reviseActivity.FindAsync(contractId, activityId, cancel) is { } form
            ? View("ReviseActivity", new AgreementForm<ReviseActivityForm>(header, form, $"{activityId}"))
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/powers/activities/{activityId:int}/revise")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> ReviseActivity(int contractId, int activityId, ReviseActivityForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header || await reviseActivity.FindAsync(contractId, activityId, cancel) is null)
        {
            return NotFound();
        }

        return await FormAttempt.SaveAsync(ModelState, () => reviseActivity.RunAsync(contractId, activityId, form, cancel))
            ? Done(contractId, "The activity was changed")
            : View("ReviseActivity", new AgreementForm<ReviseActivityForm>(header, form, $"{activityId}"));
    }

    [HttpGet("/office/contracts/{contractId:int}/powers/principles/sign")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> SignPrinciples(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? View("SignPrinciples", new AgreementForm<SignPrinciplesForm>(header, await signPrinciples.StartAsync(contractId, cancel)))
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/powers/principles/sign")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> SignPrinciples(int contractId, SignPrinciplesForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header)
        {
            return NotFound();
        }

        return await FormAttempt.SaveAsync(ModelState, () => signPrinciples.RunAsync(contractId, form, cancel))
            ? Done(contractId, "The assessment was signed")
            : View("SignPrinciples", new AgreementForm<SignPrinciplesForm>(header, form));
    }

    private Task<ContractHeader?> HeaderAsync(int contractId, CancellationToken cancel) =>
        headers.FindAsync(contractId, ContractTab.Powers, cancel);

    private RedirectResult Done(int contractId, string sentence)
    {
        Saved.Say(TempData, sentence);
        return Redirect($"/office/contracts/{contractId}/powers");
    }
}
