using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>What happens to an agreement after it was written: approval, variations, options and its end.</summary>
internal sealed class ChangesController(SaveContract save, ContractReader reader) : Controller
{
    [HttpPost("/office/contracts/{id:int}/make-ready")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> MakeReady([FromServices] ApproveContract approve, int id, Guid version, CancellationToken cancel) =>
        await AnswerAsync(id, await approve.MakeReadyAsync(id, version, cancel), "Put forward. Somebody else has to approve it.", cancel);

    [HttpPost("/office/contracts/{id:int}/approve")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Approve([FromServices] ApproveContract approve, int id, Guid version, CancellationToken cancel) =>
        await AnswerAsync(id, await approve.ApproveAsync(id, version, cancel), "Approved.", cancel);

    [HttpPost("/office/contracts/{id:int}/return")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Return([FromServices] ApproveContract approve, int id, Guid version, CancellationToken cancel) =>
        await AnswerAsync(id, await approve.ReturnAsync(id, version, cancel), "Returned to draft.", cancel);

    [HttpGet("/office/contracts/{id:int}/vary")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Vary(int id, CancellationToken cancel) =>
        await save.FindAsync(id, cancel) is { } contract ? Form("RecordVariation", contract, RecordVariationForm.For(contract)) : NotFound();

    [HttpPost("/office/contracts/{id:int}/vary")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Vary([FromServices] RecordVariation vary, int id, RecordVariationForm form, CancellationToken cancel)
    {
        if (await save.FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        return await vary.SaveAsync(contract, form, ModelState, cancel)
            ? Done(id, "The variation is recorded.")
            : Form("RecordVariation", contract, form);
    }

    [HttpGet("/office/contracts/{id:int}/terminate")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Terminate(int id, CancellationToken cancel) =>
        await save.FindAsync(id, cancel) is { } contract
            ? Form("TerminateContract", contract, new TerminateContractForm { Version = contract.Version, TerminatedOn = contract.TerminatedOn })
            : NotFound();

    [HttpPost("/office/contracts/{id:int}/terminate")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Terminate([FromServices] TerminateContract terminate, int id, TerminateContractForm form, CancellationToken cancel)
    {
        if (await save.FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        return await terminate.SaveAsync(contract, form, ModelState, cancel)
            ? Done(id, "The early end is recorded.")
            : Form("TerminateContract", contract, form);
    }

    [HttpGet("/office/contracts/{id:int}/options/{optionId:int}")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Decide([FromServices] DecideOption decide, int id, int optionId, CancellationToken cancel)
    {
        if (await save.FindAsync(id, cancel) is not { } contract || await decide.FindAsync(id, optionId, cancel) is not { } option)
        {
            return NotFound();
        }

        return Form("DecideOption", contract, DecideOptionForm.For(contract, option));
    }

    [HttpPost("/office/contracts/{id:int}/options/{optionId:int}")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Decide([FromServices] DecideOption decide, int id, int optionId, DecideOptionForm form, CancellationToken cancel)
    {
        if (await save.FindAsync(id, cancel) is not { } contract || await decide.FindAsync(id, optionId, cancel) is not { } option)
        {
            return NotFound();
        }

        if (await decide.SaveAsync(contract, option, form, ModelState, cancel))
        {
            return Done(id, "The decision is recorded.");
        }

        (form.OptionId, form.Ordinal, form.Months) = (option.Id, option.Ordinal, option.Months);
        return Form("DecideOption", contract, form);
    }

    private ViewResult Form(string view, Contract contract, object form)
    {
        ViewData["Contract"] = new ChangeFrame(contract.Id, contract.Reference, contract.Title);
        return View(view, form);
    }

    private RedirectResult Done(int id, string words)
    {
        Saved.Say(TempData, words);
        return Redirect($"/office/contracts/{id}");
    }

    /// <summary>A refusal shows the page itself with the reason, so that nothing is hidden behind another click.</summary>
    private async Task<IActionResult> AnswerAsync(int id, string? refusal, string done, CancellationToken cancel)
    {
        if (refusal is null)
        {
            return Done(id, done);
        }

        // The version that was sent must not hide the one that is stored now.
        ModelState.Clear();
        ModelState.AddModelError("", refusal);
        return refusal.Length > 0 && await reader.FindAsync(id, cancel) is { } page ? View("ContractPage", page) : NotFound();
    }
}

/// <summary>Which agreement a form is about.</summary>
internal sealed record ChangeFrame(int Id, string Reference, string Title);
