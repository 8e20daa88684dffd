using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Flags;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Features.Contracts;
using ContractOversight.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Performance;

/// <summary>What a person fills in when a KPI is measured no longer.</summary>
internal sealed class StopKpiForm
{
    [Required(ErrorMessage = "Enter the last day it is measured for")]
    [Display(Name = "Last day it is measured for", Description = "The period this day lies in is the last for which a reading is expected")]
    public DateOnly? StoppedOn { get; set; }

    [Required(ErrorMessage = "Enter why it is stopped")]
    [StringLength(Contract.DescriptionMaxLength)]
    [Display(Name = "Why it is stopped")]
    public string? Reason { get; set; }
}

internal sealed record StopKpiPage(ContractHeader Header, int KpiId, string Name, StopKpiForm Form);

/// <summary>Ends a KPI; its readings and versions stay.</summary>
internal sealed class StopKpi(OversightDbContext db, Actor actor, UkClock clock, FlagSweepJob sweep)
{
    /// <returns>What is wrong, as field and sentence; null when it was stopped.</returns>
    public async Task<(string Field, string Sentence)?> RunAsync(KpiFacts facts, StopKpiForm form, CancellationToken cancel)
    {
        var first = facts.Versions[0].InForceFrom;
        if (form.StoppedOn < first)
        {
            return (nameof(form.StoppedOn), $"The last day must be on or after {Format.Day(first)}, when the KPI began");
        }

        if (facts.Readings.Count > 0 && form.StoppedOn < facts.Readings[^1].PeriodStart)
        {
            return (nameof(form.StoppedOn), $"There is a reading for {Format.Month(facts.Readings[^1].PeriodStart)}. Enter a day in or after that period");
        }

        var kpi = await db.Kpis.SingleAsync(row => row.Id == facts.Kpi.Id, cancel);
        actor.Reason = form.Reason!.Trim();
        kpi.StoppedOn = form.StoppedOn;
        await db.SaveChangesAsync(cancel);
        await sweep.RunForAsync(kpi.ContractId, clock.Today, cancel);
        return null;
    }
}
