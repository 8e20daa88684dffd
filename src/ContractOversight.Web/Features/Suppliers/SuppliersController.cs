using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Suppliers;

internal sealed class SuppliersController(EditSupplier edit) : Controller
{
    [HttpGet("/office/suppliers")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> List([FromServices] SupplierList list, string? search, string? after, string? before, CancellationToken cancel) =>
        View("SupplierList", await list.ReadAsync(search, after, before, cancel));

    [HttpGet("/office/suppliers/{id:int}")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Page([FromServices] SupplierReader suppliers, int id, CancellationToken cancel) =>
        await suppliers.FindAsync(id, cancel) is { } page ? View("SupplierPage", page) : NotFound();

    [HttpGet("/office/suppliers/{id:int}/edit")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await edit.FindAsync(id, cancel) is { } supplier ? Form("EditSupplier", id, supplier.Name, SupplierForm.For(supplier)) : NotFound();

    [HttpPost("/office/suppliers/{id:int}/edit")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Edit(int id, SupplierForm form, CancellationToken cancel)
    {
        if (await edit.FindAsync(id, cancel) is not { } supplier)
        {
            return NotFound();
        }

        var name = supplier.Name;
        return await edit.SaveAsync(supplier, form, ModelState, cancel) ? Done(id, "The supplier is saved.") : Form("EditSupplier", id, name, form);
    }

    [HttpGet("/office/suppliers/{id:int}/merge")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Merge(int id, CancellationToken cancel) =>
        await edit.FindAsync(id, cancel) is { } supplier ? Form("MergeSupplier", id, supplier.Name, new MergeSupplierForm()) : NotFound();

    [HttpPost("/office/suppliers/{id:int}/merge")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Merge([FromServices] MergeSupplier merge, int id, MergeSupplierForm form, CancellationToken cancel)
    {
        if (await edit.FindAsync(id, cancel) is not { } supplier)
        {
            return NotFound();
        }

        if (form.Do != MergeSupplierForm.FindStep && await merge.SaveAsync(supplier, form, ModelState, cancel))
        {
            return Done(form.Keep!.Value, $"{supplier.Name} is now counted with this supplier.");
        }

        await merge.OfferAsync(id, form, cancel);
        return Form("MergeSupplier", id, supplier.Name, form);
    }

    [HttpGet("/office/suppliers/{id:int}/group")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Group(int id, CancellationToken cancel) =>
        await edit.FindAsync(id, cancel) is { } supplier ? Form("JoinGroup", id, supplier.Name, new JoinGroupForm()) : NotFound();

    [HttpPost("/office/suppliers/{id:int}/group")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Group([FromServices] JoinGroup join, int id, JoinGroupForm form, CancellationToken cancel)
    {
        if (await edit.FindAsync(id, cancel) is not { } supplier)
        {
            return NotFound();
        }

        return await join.SaveAsync(id, form, ModelState, cancel) ? Done(id, "The group is recorded.") : Form("JoinGroup", id, supplier.Name, form);
    }

    private ViewResult Form(string view, int id, string name, object form)
    {
        ViewData["Supplier"] = new Choice(id.ToString(System.Globalization.CultureInfo.InvariantCulture), name);
        return View(view, form);
    }

    private RedirectResult Done(int id, string words)
    {
        Saved.Say(TempData, words);
        return Redirect($"/office/suppliers/{id}");
    }
}
