using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Publication;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Disclosures;

internal sealed class DisclosuresController(
    ContractHeaders headers, DisclosuresQuery query, RecordDisclosure recordDisclosure, OversightDbContext db, UkClock clock) : Controller
{
    [HttpGet("/office/disclosures")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Office(DisclosureState? state, int after, CancellationToken cancel) =>
        View("DisclosuresPage", await query.LoadAsync(null, state, Math.Max(0, after), clock.Today, cancel));

    [HttpGet("/office/contracts/{contractId:int}/publication")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> OfAgreement(int contractId, DisclosureState? state, int after, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? View("DisclosuresPage", await query.LoadAsync(header, state, Math.Max(0, after), clock.Today, cancel))
            : NotFound();

    [HttpGet("/office/disclosures/record")]
    [HttpGet("/office/contracts/{contractId:int}/publication/record")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Record(int? contractId, CancellationToken cancel)
    {
        var header = await HeaderAsync(contractId, cancel);
        return contractId is not null && header is null
            ? NotFound()
            : View("RecordDisclosure", new RecordDisclosurePage(header, null, new RecordDisclosureForm(), null));
    }

    [HttpPost("/office/disclosures/record")]
    [HttpPost("/office/contracts/{contractId:int}/publication/record")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Record(int? contractId, RecordDisclosureForm form, CancellationToken cancel)
    {
        var header = await HeaderAsync(contractId, cancel);
        if (contractId is not null && header is null)
        {
            return NotFound();
        }

        Check(form);
        var page = Page(header, null, form);
        if (!ModelState.IsValid)
        {
            return View("RecordDisclosure", page);
        }

        await recordDisclosure.RunAsync(User.OfficeId(), header, form, cancel);
        Saved.Say(TempData, $"The disclosure ‘{form.What}’ was recorded");
        return Redirect(page.ListAddress);
    }

    [HttpGet("/office/disclosures/{id:int}/revise")]
    [HttpGet("/office/contracts/{contractId:int}/publication/{id:int}/revise")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Revise(int? contractId, int id, CancellationToken cancel)
    {
        if (await FindAsync(contractId, id, cancel) is not { } found)
        {
            return NotFound();
        }

        var row = new DisclosureRow(
            id, contractId, null, found.What, found.DutyCode, found.Due, found.PublishedOn, found.PublishedAt, found.Withheld,
            found.WithheldBasis, found.WithheldDecidedBy, found.WithheldLookAgainOn);
        return View("RecordDisclosure", Page(await HeaderAsync(contractId, cancel), id, RecordDisclosureForm.Of(row)));
    }

    [HttpPost("/office/disclosures/{id:int}/revise")]
    [HttpPost("/office/contracts/{contractId:int}/publication/{id:int}/revise")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Revise(int? contractId, int id, RecordDisclosureForm form, CancellationToken cancel)
    {
        if (await FindAsync(contractId, id, cancel) is not { } found)
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(form.Reason))
        {
            ModelState.AddModelError(Key(nameof(form.Reason)), "Enter why it is changed");
        }

        Check(form);
        var page = Page(await HeaderAsync(contractId, cancel), id, form);
        if (!ModelState.IsValid)
        {
            return View("RecordDisclosure", page);
        }

        await recordDisclosure.ReviseAsync(found, page.Header, form, cancel);
        Saved.Say(TempData, $"The disclosure ‘{form.What}’ was changed");
        return Redirect(page.ListAddress);
    }

    private static string Key(string field) => $"{nameof(RecordDisclosurePage.Form)}.{field}";

    private static RecordDisclosurePage Page(ContractHeader? header, int? id, RecordDisclosureForm form) =>
        new(header, id, form, WithheldBases.Warning([.. form.Bases.Select(Withholding.Find).OfType<WithholdingBasis>()], form.DutyCode));

    private void Check(RecordDisclosureForm form)
    {
        foreach (var (field, sentence) in recordDisclosure.Problems(form))
        {
            ModelState.AddModelError(Key(field), sentence);
        }
    }

    private async Task<ContractHeader?> HeaderAsync(int? contractId, CancellationToken cancel) =>
        contractId is { } id ? await headers.FindAsync(id, ContractTab.Publication, cancel) : null;

    /// <summary>Null when it is another office's, or hangs under another agreement than the address says.</summary>
    private Task<Disclosure?> FindAsync(int? contractId, int id, CancellationToken cancel) =>
        db.Disclosures.SingleOrDefaultAsync(row => row.Id == id && row.ContractId == contractId, cancel);
}
