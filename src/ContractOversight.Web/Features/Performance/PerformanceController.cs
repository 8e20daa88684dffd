using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Flags;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContractOversight.Web.Features.Performance;

/// <summary>The KPIs of an agreement; their readings are in <see cref="ReadingsController"/>.</summary>
internal sealed class PerformanceController(
    ContractHeaders headers, KpiRecords records, PerformanceQuery list, KpiQuery one,
    AddKpi addKpi, ChangeKpi changeKpi, StopKpi stopKpi, UkClock clock) : Controller
{
    [HttpGet("/office/contracts/{contractId:int}/performance")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> List(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? View("PerformancePage", await list.LoadAsync(header, clock.Today, cancel))
            : NotFound();

    [HttpGet("/office/contracts/{contractId:int}/performance/{kpiId:int}")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Kpi(int contractId, int kpiId, CancellationToken cancel) =>
        await FindAsync(contractId, kpiId, cancel) is var (header, facts)
            ? View("KpiPage", await one.LoadAsync(header, facts, clock.Today, cancel))
            : NotFound();

    [HttpGet("/office/contracts/{contractId:int}/performance/add")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Add(int contractId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header ? View("AddKpi", new AddKpiPage(header, new AddKpiForm())) : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/performance/add")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Add(int contractId, AddKpiForm form, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header)
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            Refuse(await addKpi.RunAsync(contractId, form, cancel));
        }

        if (!ModelState.IsValid)
        {
            return View("AddKpi", new AddKpiPage(header, form));
        }

        Saved.Say(TempData, $"{form.Code} was added");
        return Redirect($"/office/contracts/{contractId}/performance");
    }

    [HttpGet("/office/contracts/{contractId:int}/performance/{kpiId:int}/change")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Change(int contractId, int kpiId, CancellationToken cancel) =>
        await FindAsync(contractId, kpiId, cancel) is var (header, facts)
            ? ChangeForm(header, facts, new ChangeKpiForm { Terms = KpiTermsForm.Of(facts.Versions[^1]) })
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/performance/{kpiId:int}/change")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Change(int contractId, int kpiId, ChangeKpiForm form, CancellationToken cancel)
    {
        if (await FindAsync(contractId, kpiId, cancel) is not var (header, facts))
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            Refuse(await changeKpi.RunAsync(facts, form, cancel));
        }

        if (!ModelState.IsValid)
        {
            return ChangeForm(header, facts, form);
        }

        Saved.Say(TempData, $"{facts.Kpi.Code} is changed from {Format.Day(form.Terms.InForceFrom)}. Periods before that stay judged as they were");
        return Redirect($"/office/contracts/{contractId}/performance/{kpiId}");
    }

    [HttpGet("/office/contracts/{contractId:int}/performance/{kpiId:int}/stop")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Stop(int contractId, int kpiId, CancellationToken cancel) =>
        await FindAsync(contractId, kpiId, cancel) is var (header, facts)
            ? View("StopKpi", new StopKpiPage(header, kpiId, $"{facts.Kpi.Code}: {facts.Kpi.Name}", new StopKpiForm()))
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/performance/{kpiId:int}/stop")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Stop(int contractId, int kpiId, StopKpiForm form, CancellationToken cancel)
    {
        if (await FindAsync(contractId, kpiId, cancel) is not var (header, facts))
        {
            return NotFound();
        }

        if (ModelState.IsValid && await stopKpi.RunAsync(facts, form, cancel) is { } problem)
        {
            Refuse([problem]);
        }

        if (!ModelState.IsValid)
        {
            return View("StopKpi", new StopKpiPage(header, kpiId, $"{facts.Kpi.Code}: {facts.Kpi.Name}", form));
        }

        Saved.Say(TempData, $"{facts.Kpi.Code} was stopped. Its readings are kept");
        return Redirect($"/office/contracts/{contractId}/performance");
    }

    private ViewResult ChangeForm(ContractHeader header, KpiFacts facts, ChangeKpiForm form) =>
        View("ChangeKpi", new ChangeKpiPage(
            header, facts.Kpi.Id, $"{facts.Kpi.Code}: {facts.Kpi.Name}",
            $"{KpiWords.Target(facts.Versions[^1])}, in force from {Format.Day(facts.Versions[^1].InForceFrom)}",
            Words.Of(facts.Frequency()), form));

    private void Refuse(IEnumerable<(string Field, string Sentence)> problems)
    {
        foreach (var (field, sentence) in problems)
        {
            ModelState.AddModelError($"{nameof(AddKpiPage.Form)}.{field}", sentence);
        }
    }

    private Task<ContractHeader?> HeaderAsync(int contractId, CancellationToken cancel) =>
        headers.FindAsync(contractId, ContractTab.Performance, cancel);

    private async Task<(ContractHeader Header, KpiFacts Facts)?> FindAsync(int contractId, int kpiId, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header && await records.FindAsync(contractId, kpiId, cancel) is { } facts
            ? (header, facts)
            : null;
}
