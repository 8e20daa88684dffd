using System.Globalization;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Flags;
using ContractOversight.Domain.Performance;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared;
using ContractOversight.Web.Features.Shared.Components;
using ContractOversight.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Performance;

internal sealed class ReadingsController(
    ContractHeaders headers, KpiRecords records, KpiQuery one, RecordReading recordReading, RecordReadings recordReadings,
    ReadingTemplate template, UkClock clock) : Controller
{
    private const string SameMoment = "Somebody else saved a reading of this agreement at the same moment. Check the figures and save again";

    /// <summary>A grid has a box for each KPI and period, more than a form usually has fields.</summary>
    private const int MostFields = 10_000;

    [HttpGet("/office/contracts/{contractId:int}/performance/readings")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> Grid(int contractId, string? by, CancellationToken cancel) =>
        await HeaderAsync(contractId, cancel) is { } header
            ? GridPage(header, await records.LoadAsync(contractId, cancel), new RecordReadingsForm(), by)
            : NotFound();

    [HttpPost("/office/contracts/{contractId:int}/performance/readings")]
    [Authorize(Policies.WriteOffice)]
    [RequestFormLimits(ValueCountLimit = MostFields)]
    public async Task<IActionResult> Grid(int contractId, RecordReadingsForm form, string? by, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header)
        {
            return NotFound();
        }

        var kpis = await records.LoadAsync(contractId, cancel);
        var saved = new RecordedReadings(0, 0, []);
        if (ModelState.IsValid)
        {
            try
            {
                saved = await recordReadings.RunAsync(contractId, kpis, form, cancel);
                Refuse(saved.Problems);
            }
            catch (DbUpdateException)
            {
                ModelState.AddModelError("", SameMoment);
            }
        }

        if (!ModelState.IsValid)
        {
            return GridPage(header, kpis, form, by);
        }

        Saved.Say(TempData, saved is { Added: 0, Corrected: 0 }
            ? "Nothing was changed"
            : $"{Format.Count(saved.Added, "reading was", "readings were")} recorded and {Format.Count(saved.Corrected, "was", "were")} corrected");
        return Redirect($"/office/contracts/{contractId}/performance");
    }

    [HttpGet("/office/contracts/{contractId:int}/performance/{kpiId:int}/readings/{period}")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> One(int contractId, int kpiId, string period, CancellationToken cancel)
    {
        if (await FindAsync(contractId, kpiId, period, cancel) is not var (header, facts, start))
        {
            return NotFound();
        }

        var current = facts.Readings.FirstOrDefault(reading => reading.PeriodStart == start.Start);
        return await OnePageAsync(header, facts, start, new RecordReadingForm
        {
            Value = KpiWords.InBox(current?.Value),
            Numerator = current?.Numerator,
            Denominator = current?.Denominator,
            NothingMeasured = current is { Value: null },
            Evidence = current?.Evidence,
            Status = current?.Status ?? ReadingStatus.Final,
            SeenRevision = current?.Revision ?? 0,
        }, cancel);
    }

    [HttpPost("/office/contracts/{contractId:int}/performance/{kpiId:int}/readings/{period}")]
    [Authorize(Policies.WriteOffice)]
    public async Task<IActionResult> One(int contractId, int kpiId, string period, RecordReadingForm form, CancellationToken cancel)
    {
        if (await FindAsync(contractId, kpiId, period, cancel) is not var (header, facts, start))
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            try
            {
                Refuse(await recordReading.RunAsync(facts, start.Start, form, cancel));
            }
            catch (DbUpdateException)
            {
                ModelState.AddModelError("", SameMoment);
            }
        }

        if (!ModelState.IsValid)
        {
            return await OnePageAsync(header, facts, start, form, cancel);
        }

        Saved.Say(TempData, $"{facts.Kpi.Code} for {start.Name} was recorded");
        return Redirect($"/office/contracts/{contractId}/performance/{kpiId}");
    }

    [HttpGet("/office/contracts/{contractId:int}/performance/readings/template.xlsx")]
    [Authorize(Policies.ReadOffice)]
    public async Task<IActionResult> Template(int contractId, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header)
        {
            return NotFound();
        }

        Response.ContentType = ReadingTemplate.Format.MediaType;
        Response.Headers.ContentDisposition = $"attachment; filename=\"readings-{contractId}.{ReadingTemplate.Format.Extension}\"";
        await template.WriteAsync(header, await records.LoadAsync(contractId, cancel), clock.Today, Response.Body, cancel);
        return new EmptyResult();
    }

    private ViewResult GridPage(ContractHeader header, IReadOnlyList<KpiFacts> kpis, RecordReadingsForm form, string? by)
    {
        // What is shown now is what the person has seen, whatever the form said before.
        form.SeenAt = clock.UtcNow.ToString("O", CultureInfo.InvariantCulture);
        return View("RecordReadings", new ReadingGridPage(header, clock.Today, by == "period", form, ReadingGrid.Of(kpis, clock.Today, form)));
    }

    private async Task<IActionResult> OnePageAsync(
        ContractHeader header, KpiFacts facts, MeasurementPeriod period, RecordReadingForm form, CancellationToken cancel) =>
        View("RecordReading", new RecordReadingPage(
            header, facts.Kpi.Id, $"{facts.Kpi.Code}: {facts.Kpi.Name}", PeriodRow.Of(facts, period, clock.Today), form,
            await one.CorrectionsAsync(facts, period.Start, cancel)));

    private void Refuse(IEnumerable<(string Field, string Sentence)> problems)
    {
        foreach (var (field, sentence) in problems)
        {
            ModelState.AddModelError($"{nameof(RecordReadingPage.Form)}.{field}", sentence);
        }
    }

    private Task<ContractHeader?> HeaderAsync(int contractId, CancellationToken cancel) =>
        headers.FindAsync(contractId, ContractTab.Performance, cancel);

    /// <summary>Null unless the KPI is the agreement's and the day is the first of a period that has ended.</summary>
    private async Task<(ContractHeader Header, KpiFacts Facts, MeasurementPeriod Period)?> FindAsync(
        int contractId, int kpiId, string period, CancellationToken cancel)
    {
        if (await HeaderAsync(contractId, cancel) is not { } header
            || await records.FindAsync(contractId, kpiId, cancel) is not { } facts
            || !DateOnly.TryParseExact(period, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start))
        {
            return null;
        }

        var found = facts.EndedPeriods(clock.Today).Where(ended => ended.Start == start).ToList();
        return found.Count == 0 ? null : (header, facts, found[0]);
    }
}
