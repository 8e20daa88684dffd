using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Powers;

internal sealed class DesignationsController(
    ContractHeaders headers, RecordDesignation recordDesignation, WithdrawDesignation withdrawDesignation) : Controller
{
    [HttpGet("/office/contracts/{contractId:int}/powers/activities/{activityId:int}/designate")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Record(int contractId, int activityId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header && await recordDesignation.ActivityAsync(contractId, activityId, cancel) is { } activity
            ? View("RecordDesignation", new AgreementForm<RecordDesignationForm>(header, new RecordDesignationForm(), activity.What))
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/powers/activities/{activityId:int}/designate")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Record(int contractId, int activityId, RecordDesignationForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header || await recordDesignation.ActivityAsync(contractId, activityId, cancel) is not { } activity)
        {
            return NotFound();
        }

        return await FormAttempt.SaveAsync(ModelState, () => recordDesignation.RunAsync(activity, form, cancel))
            ? Done(contractId, "The designation was recorded")
            : View("RecordDesignation", new AgreementForm<RecordDesignationForm>(header, form, activity.What));
    }

    [HttpGet("/office/contracts/{contractId:int}/powers/designations/{designationId:int}/withdraw")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Withdraw(int contractId, int designationId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header && await withdrawDesignation.FindAsync(contractId, designationId, cancel) is { } about
            ? View("WithdrawDesignation", new AgreementForm<WithdrawDesignationForm>(header, new WithdrawDesignationForm(), about))
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/powers/designations/{designationId:int}/withdraw")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Withdraw(int contractId, int designationId, WithdrawDesignationForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header || await withdrawDesignation.FindAsync(contractId, designationId, cancel) is not { } about)
        {
            return NotFound();
        }

        return await FormAttempt.SaveAsync(ModelState, () => withdrawDesignation.RunAsync(contractId, designationId, form, cancel))
            ? Done(contractId, "The designation was withdrawn")
            : View("WithdrawDesignation", new AgreementForm<WithdrawDesignationForm>(header, form, about));
    }

    private Task<ContractHeader?> HeaderAsync(int contractId, CancellationToken cancel) =>
        headers.FindAsync(contractId, ContractTab.Powers, cancel);

    private RedirectResult Done(int contractId, string sentence)
    {
        Saved.Say(TempData, sentence);
        return Redirect($"/office/contracts/{contractId}/powers");
    }
}
