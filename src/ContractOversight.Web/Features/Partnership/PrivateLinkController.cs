using ContractOversight.Domain.Partnership;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Partnership;

/// <summary>The health check as somebody with a private link sees it, without signing in.</summary>
internal sealed class PrivateLinkController(AnswerHealthCheck answer) : Controller
{
    [HttpGet("/health-check/{token}")]
    [Authorize(Policies.Anyone)]
    public async Task<IActionResult> Answer(string token, CancellationToken cancel) =>
        await answer.FindAsync(token, cancel) is { } open ? AnswerView(open, new AnswerForm()) : NotFound();

    [HttpPost("/health-check/{token}")]
    [Authorize(Policies.Anyone)]
    public async Task<IActionResult> Answer(string token, AnswerForm form, CancellationToken cancel)
    {
        if (await answer.FindAsync(token, cancel) is not { } open)
        {
            return NotFound();
        }

        return await FormAttempt.SaveAsync(ModelState, () => answer.RunAsync(open.Invitation, open.Edition, form, cancel))
            ? Redirect("/health-check")
            : AnswerView(open, form);
    }

    [HttpGet("/health-check")]
    [Authorize(Policies.Anyone)]
    public IActionResult Thanks() => View("AnswerThanks");

    private ViewResult AnswerView(OpenInvitation open, AnswerForm form)
    {
        var questionnaire = HealthQuestionnaire.Of(open.Edition);
        return View("AnswerHealthCheck", new AnswerPage(
            open.Title, questionnaire, form.WithRows(questionnaire.Factors.Count), AsksSide: false, Back: null));
    }
}
