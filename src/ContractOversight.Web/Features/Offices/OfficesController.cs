using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Offices;

internal sealed class OfficesController(OfficeList list, KeepOffice keep) : Controller
{
    [HttpGet("/admin/offices")]
    [Authorize(Policies.Administer)]
    public async Task<IActionResult> List(CancellationToken cancel) => View("OfficeList", await list.AskAsync(cancel));

    [HttpGet("/admin/offices/add")]
    [Authorize(Policies.Administer)]
    public IActionResult Add() => View("KeepOffice", new KeepOfficeForm());

    [HttpPost("/admin/offices/add")]
    [Authorize(Policies.Administer)]
    public async Task<IActionResult> Add(KeepOfficeForm form, CancellationToken cancel)
    {
        form.Id = null;
        if (ModelState.IsValid && await keep.AddAsync(form, cancel) is { } problem)
        {
            ModelState.AddModelError(nameof(form.Code), problem);
        }

        return ModelState.IsValid ? Done($"{form.Name} was added") : View("KeepOffice", form);
    }

    [HttpGet("/admin/offices/{id:int}/revise")]
    [Authorize(Policies.Administer)]
    public async Task<IActionResult> Revise(int id, CancellationToken cancel) =>
        await list.FindAsync(id, cancel) is { } form ? View("KeepOffice", form) : NotFound();

    [HttpPost("/admin/offices/{id:int}/revise")]
    [Authorize(Policies.Administer)]
    public async Task<IActionResult> Revise(int id, KeepOfficeForm form, CancellationToken cancel)
    {
        if (await list.FindAsync(id, cancel) is not { } now)
        {
            return NotFound();
        }

        // The code is in addresses and files that others keep, so it never changes.
        (form.Id, form.Code) = (id, now.Code);
        ModelState.Remove(nameof(form.Code));
        if (!ModelState.IsValid)
        {
            return View("KeepOffice", form);
        }

        await keep.ReviseAsync(id, form, cancel);
        return Done($"{form.Name} was saved");
    }

    private RedirectResult Done(string sentence)
    {
        Saved.Say(TempData, sentence);
        return Redirect("/admin/offices");
    }
}
