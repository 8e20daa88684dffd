using ContractOversight.Domain.Contracts;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Contracts;

/// <summary>The sections in which an agreement is written and revised.</summary>
internal sealed class SectionsController(SaveContract save, LatestChange latest) : Controller
{
    [HttpGet("/office/contracts/{id:int}/sections")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Sections([FromServices] SectionList sections, int id, CancellationToken cancel) =>
        await sections.FindAsync(id, cancel) is { } page ? View("SectionList", page) : NotFound();

    [HttpGet("/office/contracts/{id:int}/sections/description")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Description([FromServices] ISection<DescriptionForm> section, int id, CancellationToken cancel) => ShowAsync(section, id, cancel);

    [HttpPost("/office/contracts/{id:int}/sections/description")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Description([FromServices] ISection<DescriptionForm> section, int id, DescriptionForm form, CancellationToken cancel) =>
        SaveAsync(section, id, form, cancel);

    [HttpGet("/office/contracts/{id:int}/sections/parties")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Parties([FromServices] ISection<PartiesForm> section, int id, CancellationToken cancel) => ShowAsync(section, id, cancel);

    [HttpPost("/office/contracts/{id:int}/sections/parties")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Parties([FromServices] ISection<PartiesForm> section, int id, PartiesForm form, CancellationToken cancel) =>
        form.Do == PartiesForm.FindStep ? AskAgainAsync(section, id, form, cancel) : SaveAsync(section, id, form, cancel, form.IsAdding);

    [HttpGet("/office/contracts/{id:int}/sections/parent")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Parent([FromServices] ISection<ParentForm> section, int id, CancellationToken cancel) => ShowAsync(section, id, cancel);

    [HttpPost("/office/contracts/{id:int}/sections/parent")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Parent([FromServices] ISection<ParentForm> section, int id, ParentForm form, CancellationToken cancel) =>
        SaveAsync(section, id, form, cancel);

    [HttpGet("/office/contracts/{id:int}/sections/procurement")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Procurement([FromServices] ISection<ProcurementForm> section, int id, CancellationToken cancel) => ShowAsync(section, id, cancel);

    [HttpPost("/office/contracts/{id:int}/sections/procurement")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Procurement([FromServices] ISection<ProcurementForm> section, int id, ProcurementForm form, CancellationToken cancel) =>
        SaveAsync(section, id, form, cancel);

    [HttpGet("/office/contracts/{id:int}/sections/value")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Value([FromServices] ISection<ValueForm> section, int id, CancellationToken cancel) => ShowAsync(section, id, cancel);

    [HttpPost("/office/contracts/{id:int}/sections/value")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Value([FromServices] ISection<ValueForm> section, int id, ValueForm form, CancellationToken cancel) =>
        SaveAsync(section, id, form, cancel);

    [HttpGet("/office/contracts/{id:int}/sections/term")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Term([FromServices] ISection<TermForm> section, int id, CancellationToken cancel) => ShowAsync(section, id, cancel);

    [HttpPost("/office/contracts/{id:int}/sections/term")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Term([FromServices] ISection<TermForm> section, int id, TermForm form, CancellationToken cancel) =>
        form.Do == TermForm.AddRowStep ? AskAgainAsync(section, id, form, cancel) : SaveAsync(section, id, form, cancel);

    [HttpGet("/office/contracts/{id:int}/sections/governance")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Governance([FromServices] ISection<GovernanceForm> section, int id, CancellationToken cancel) => ShowAsync(section, id, cancel);

    [HttpPost("/office/contracts/{id:int}/sections/governance")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> Governance([FromServices] ISection<GovernanceForm> section, int id, GovernanceForm form, CancellationToken cancel) =>
        SaveAsync(section, id, form, cancel);

    [HttpGet("/office/contracts/{id:int}/sections/value-for-money")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> ValueForMoney([FromServices] ISection<ValueForMoneyForm> section, int id, CancellationToken cancel) => ShowAsync(section, id, cancel);

    [HttpPost("/office/contracts/{id:int}/sections/value-for-money")]
    [Authorize(Policies.WriteOffice)]
    public Task<IActionResult> ValueForMoney([FromServices] ISection<ValueForMoneyForm> section, int id, ValueForMoneyForm form, CancellationToken cancel) =>
        SaveAsync(section, id, form, cancel);

    private async Task<IActionResult> ShowAsync<TForm>(ISection<TForm> section, int id, CancellationToken cancel)
        where TForm : class, ISectionForm
    {
        if (await save.FindAsync(id, cancel) is not { } contract || !AgreementFields.Sections(contract.Kind).Contains(section.Section))
        {
            return NotFound();
        }

        var form = await section.FillAsync(contract, cancel);
        form.Revision.Version = contract.Version;
        return await ViewAsync(section, contract, form, SaveContract.NeedsReason(contract), cancel);
    }

    private async Task<IActionResult> SaveAsync<TForm>(ISection<TForm> section, int id, TForm form, CancellationToken cancel, bool staysHere = false)
        where TForm : class, ISectionForm
    {
        if (await save.FindAsync(id, cancel) is not { } contract || !AgreementFields.Sections(contract.Kind).Contains(section.Section))
        {
            return NotFound();
        }

        var needsReason = SaveContract.NeedsReason(contract);
        if (!await save.SaveAsync(contract, form.Revision, ModelState, () => section.ApplyAsync(contract, form, ModelState, cancel), cancel))
        {
            return await ViewAsync(section, contract, form, needsReason, cancel);
        }

        Saved.Say(TempData, SavedWords(section, form));
        return Redirect(staysHere ? ContractWords.AddressOf(id, section.Section) : $"/office/contracts/{id}/sections");
    }

    private async Task<IActionResult> AskAgainAsync<TForm>(ISection<TForm> section, int id, TForm form, CancellationToken cancel)
        where TForm : class, ISectionForm
    {
        if (await save.FindAsync(id, cancel) is not { } contract)
        {
            return NotFound();
        }

        // Nothing is saved at this step, so nothing is complained about either; what was typed stays.
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Skipped;
        }

        return await ViewAsync(section, contract, form, SaveContract.NeedsReason(contract), cancel);
    }

    private async Task<ViewResult> ViewAsync<TForm>(ISection<TForm> section, Contract contract, TForm form, bool needsReason, CancellationToken cancel)
        where TForm : class, ISectionForm
    {
        await section.OfferAsync(contract, form, cancel);
        var isTooLate = ModelState.TryGetValue(SaveContract.VersionKey, out var version) && version.Errors.Count > 0;
        ViewData[SectionFrame.Key] = new SectionFrame(
            contract.Id, contract.Reference, contract.Title, contract.Kind, section.Section, needsReason,
            isTooLate ? await latest.DescribeAsync(contract.Id, cancel) : null);
        return View("Section" + section.Section, form);
    }

    private static string SavedWords<TForm>(ISection<TForm> section, TForm form)
        where TForm : class, ISectionForm =>
        form is GovernanceForm { Moved: { } moved } ? moved : $"“{ContractWords.Of(section.Section)}” is saved.";
}
