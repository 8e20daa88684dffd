using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Partnership;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Partnership;

internal sealed class HealthCheckController(
    ContractHeaders headers, HealthCheckQuery query, OpenHealthCheck openCheck, InviteRespondent invite, AnswerHealthCheck answer,
    UkClock clock) : Controller
{
    private const string LinkKey = "health-link";

    [HttpPost("/office/contracts/{contractId:int}/partnership/health/open")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Open(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is not null
            ? Redirect(AddressOf(contractId, await openCheck.RunAsync(contractId, cancel)))
            : NotFound();

    [HttpGet("/office/contracts/{contractId:int}/partnership/health/{checkId:int}")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Show(int contractId, int checkId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header && await query.LoadAsync(header, checkId, clock.Today, cancel) is { } page
            ? View("HealthCheckPage", page with { NewLink = TempData[LinkKey] as string })
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/partnership/health/{checkId:int}/close")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Close(int contractId, int checkId, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is null || !await openCheck.CloseAsync(contractId, checkId, cancel))
        {
            return NotFound();
        }

        Saved.Say(TempData, "The health check was closed");
        return Redirect(AddressOf(contractId, checkId));
    }

    [HttpGet("/office/contracts/{contractId:int}/partnership/health/{checkId:int}/invite")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Invite(int contractId, int checkId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header && await answer.OpenCheckAsync(contractId, checkId, cancel) is not null
            ? View("InviteRespondent", new AgreementForm<InviteRespondentForm>(header, new InviteRespondentForm(), $"{checkId}"))
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/partnership/health/{checkId:int}/invite")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Invite(int contractId, int checkId, InviteRespondentForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header || await answer.OpenCheckAsync(contractId, checkId, cancel) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View("InviteRespondent", new AgreementForm<InviteRespondentForm>(header, form, $"{checkId}"));
        }

        var token = await invite.RunAsync(contractId, checkId, form, cancel);
        TempData[LinkKey] = $"{Request.Scheme}://{Request.Host}/health-check/{token}";
        return Redirect(AddressOf(contractId, checkId));
    }

    [HttpGet("/office/contracts/{contractId:int}/partnership/health/{checkId:int}/answer")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Answer(int contractId, int checkId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header && await answer.OpenCheckAsync(contractId, checkId, cancel) is { } check
            ? AnswerView(header, check, new AnswerForm())
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/partnership/health/{checkId:int}/answer")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Answer(int contractId, int checkId, AnswerForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header || await answer.OpenCheckAsync(contractId, checkId, cancel) is not { } check)
        {
            return NotFound();
        }

        if (!await FormAttempt.SaveAsync(ModelState, () => answer.RunAsync(check, form, cancel)))
        {
            return AnswerView(header, check, form);
        }

        Saved.Say(TempData, "The answers were saved");
        return Redirect(AddressOf(contractId, checkId));
    }

    private ViewResult AnswerView(ContractHeader header, HealthCheck check, AnswerForm form)
    {
        var questionnaire = HealthQuestionnaire.Of(check.Edition);
        return View("AnswerHealthCheck", new AnswerPage(
            header.Title, questionnaire, form.WithRows(questionnaire.Factors.Count), AsksSide: true, AddressOf(header.Id, check.Id)));
    }

    private Task<ContractHeader?> HeaderAsync(int contractId, CancellationToken cancel) =>
        headers.FindAsync(contractId, ContractTab.Partnership, cancel);

    private static string AddressOf(int contractId, int checkId) => $"/office/contracts/{contractId}/partnership/health/{checkId}";
}
