using ContractOversight.Data;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Retention;

internal sealed class RetentionController(RetentionQuery query, ContractHeaders headers, HoldRecord holdRecord, OversightDbContext db) : Controller
{
    [HttpGet("/office/retention")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> List(int after, CancellationToken cancel) =>
        View("RetentionPage", await query.LoadAsync(Math.Max(0, after), User.MayWrite(), cancel));

    [HttpGet("/office/contracts/{id:int}/hold")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Hold(int id, CancellationToken cancel) =>
        await PageAsync(id, new HoldRecordForm(), cancel) is { } page ? View("HoldRecord", page) : NotFound();

    [HttpPost("/office/contracts/{id:int}/hold")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Hold(int id, HoldRecordForm form, CancellationToken cancel)
    {
        var contract = await db.Contracts.SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (contract is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View("HoldRecord", await PageAsync(id, form, cancel));
        }

        var wasHeld = contract.LegalHoldReason is not null;
        await holdRecord.RunAsync(contract, form.Reason!, cancel);
        Saved.Say(TempData, wasHeld ? $"The hold on {contract.Reference} has ended" : $"{contract.Reference} is on hold");
        return Redirect("/office/retention");
    }

    private async Task<HoldRecordPage?> PageAsync(int id, HoldRecordForm form, CancellationToken cancel)
    {
        var header = await headers.FindAsync(id, ContractTab.Summary, cancel);
        var reason = await db.Contracts.Where(row => row.Id == id).Select(row => row.LegalHoldReason).SingleOrDefaultAsync(cancel);
        return header is null ? null : new HoldRecordPage(header, reason, form);
    }
}
