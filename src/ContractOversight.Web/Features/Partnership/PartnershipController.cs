using ContractOversight.Domain.Calendar;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Partnership;

internal sealed class PartnershipController(
    ContractHeaders headers, PartnershipQuery query, PlaceRelation placeRelation, NameDuty nameDuty, UkClock clock) : Controller
{
    [HttpGet("/office/contracts/{contractId:int}/partnership")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Show(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? View("PartnershipPage", await query.LoadAsync(header, clock.Today, cancel))
            : NotFound();

    [HttpGet("/office/contracts/{contractId:int}/partnership/place")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Place(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? View("PlaceRelation", new AgreementForm<PlaceRelationForm>(header, new PlaceRelationForm { PlacedOn = clock.Today }.WithPlaces()))
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/partnership/place")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Place(int contractId, PlaceRelationForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header)
        {
            return NotFound();
        }

        return await FormAttempt.SaveAsync(ModelState, () => placeRelation.RunAsync(contractId, form, cancel))
            ? Done(contractId, "The placing was saved")
            : View("PlaceRelation", new AgreementForm<PlaceRelationForm>(header, form.WithPlaces()));
    }

    [HttpGet("/office/contracts/{contractId:int}/partnership/duties/name")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Name(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? View("NameDuty", new AgreementForm<NameDutyForm>(header, new NameDutyForm()))
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/partnership/duties/name")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Name(int contractId, NameDutyForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header)
        {
            return NotFound();
        }

        return await FormAttempt.SaveAsync(ModelState, () => nameDuty.RunAsync(contractId, form, cancel))
            ? Done(contractId, "The duty has a name")
            : View("NameDuty", new AgreementForm<NameDutyForm>(header, form));
    }

    private Task<ContractHeader?> HeaderAsync(int contractId, CancellationToken cancel) =>
        headers.FindAsync(contractId, ContractTab.Partnership, cancel);

    private RedirectResult Done(int contractId, string sentence)
    {
        Saved.Say(TempData, sentence);
        return Redirect($"/office/contracts/{contractId}/partnership");
    }
}
