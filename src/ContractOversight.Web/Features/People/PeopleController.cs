using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.People;

internal sealed class PeopleController(PersonList list, AddPerson add, ChangePerson change) : Controller
{
    [HttpGet("/admin/users")]
    [Authorize(Policies.Administer)]
    public async Task<IActionResult> List(CancellationToken cancel) => View("PersonList", await list.AskAsync(cancel));

    [HttpGet("/admin/users/add")]
    [Authorize(Policies.Administer)]
    public async Task<IActionResult> Add(CancellationToken cancel) => View("AddPerson", new AddPersonForm { Offices = await list.OfficesAsync(cancel) });

    [HttpPost("/admin/users/add")]
    [Authorize(Policies.Administer)]
    public async Task<IActionResult> Add(AddPersonForm form, CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            var added = await add.RunAsync(form, cancel);
            if (added.Password is { } password)
            {
                return NewPassword($"{form.Name} was added", form.Email!, password);
            }

            foreach (var (field, problem) in added.Problems)
            {
                ModelState.AddModelError(field, problem);
            }
        }

        form.Offices = await list.OfficesAsync(cancel);
        return View("AddPerson", form);
    }

    [HttpGet("/admin/users/{id}")]
    [Authorize(Policies.Administer)]
    public async Task<IActionResult> Show(string id, CancellationToken cancel) =>
        await list.FindAsync(id, cancel) is { } person ? View("ChangePerson", ChangePersonForm.For(person)) : NotFound();

    [HttpPost("/admin/users/{id}/role")]
    [Authorize(Policies.Administer)]
    public Task<IActionResult> ChangeRole(string id, ChangePersonForm form, CancellationToken cancel) =>
        DoAsync(id, form, "The role was changed", () => change.RoleAsync(id, form.Role, cancel), cancel);

    [HttpPost("/admin/users/{id}/deactivate")]
    [Authorize(Policies.Administer)]
    public Task<IActionResult> Deactivate(string id, CancellationToken cancel) =>
        DoAsync(id, new ChangePersonForm(), "Access was ended", () => change.DeactivateAsync(id, User.Id(), cancel), cancel);

    [HttpPost("/admin/users/{id}/reactivate")]
    [Authorize(Policies.Administer)]
    public Task<IActionResult> Reactivate(string id, CancellationToken cancel) =>
        DoAsync(id, new ChangePersonForm(), "Access was given back", () => change.ReactivateAsync(id, cancel), cancel);

    [HttpPost("/admin/users/{id}/reset-password")]
    [Authorize(Policies.Administer)]
    public async Task<IActionResult> ResetPassword(string id, CancellationToken cancel) =>
        await list.FindAsync(id, cancel) is { } person
            ? NewPassword("The password was replaced", person.Email, await change.ResetPasswordAsync(id, cancel))
            : NotFound();

    // Shown in the answer itself, once: a redirect would have to keep it somewhere in between.
    private ViewResult NewPassword(string what, string email, string password) => View("NewPassword", new NewPasswordPage(what, email, password));

    private async Task<IActionResult> DoAsync(string id, ChangePersonForm form, string done, Func<Task<string?>> work, CancellationToken cancel)
    {
        if (await list.FindAsync(id, cancel) is not { } person)
        {
            return NotFound();
        }

        if (await work() is not { } problem)
        {
            Saved.Say(TempData, $"{done}: {person.Name}");
            return Redirect("/admin/users");
        }

        ModelState.AddModelError(nameof(ChangePersonForm.Role), problem);
        form.Person = person;
        return View("ChangePerson", form);
    }
}
