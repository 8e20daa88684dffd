using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Oversight;

internal sealed class QuestionsController(Questions questions, AskQuestion ask, AnswerQuestion answer) : Controller
{
    [HttpGet("/oversight/questions")]
    [Authorize(Policies.AskQuestions)]
    public async Task<IActionResult> List(CancellationToken cancel) => View("Questions", await questions.OfCommissionerAsync(User.Id(), cancel));

    [HttpGet("/oversight/questions/ask")]
    [Authorize(Policies.AskQuestions)]
    public IActionResult Ask([FromQuery] int? contract) => View("AskQuestion", new AskQuestionForm { ContractId = contract });

    [HttpPost("/oversight/questions/ask")]
    [Authorize(Policies.AskQuestions)]
    public async Task<IActionResult> Ask(AskQuestionForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return View("AskQuestion", form);
        }

        if (!await ask.RunAsync(form, User.OfficeId(), User.Id(), cancel))
        {
            return NotFound();
        }

        Saved.Say(TempData, form.IsQuestion == true ? "Your question was sent to the office" : "Your note was saved");
        return Redirect("/oversight/questions");
    }

    [HttpGet("/office/questions")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> OfficeList(CancellationToken cancel) => View("OfficeQuestions", await questions.OfOfficeAsync(cancel));

    [HttpGet("/office/questions/{id:int}/answer")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Answer(int id, CancellationToken cancel) =>
        await questions.FindAsync(id, cancel) is { } question ? View("AnswerQuestion", AnswerQuestionForm.For(question)) : NotFound();

    [HttpPost("/office/questions/{id:int}/answer")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Answer(int id, AnswerQuestionForm form, CancellationToken cancel)
    {
        if (await questions.FindAsync(id, cancel) is not { } question)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            form.Question = question;
            return View("AnswerQuestion", form);
        }

        await answer.RunAsync(id, form, User.Id(), cancel);
        Saved.Say(TempData, "Your answer was saved");
        return Redirect("/office/questions");
    }
}
