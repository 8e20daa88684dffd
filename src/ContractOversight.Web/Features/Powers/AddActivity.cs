using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Partnership;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Features.Shared;

namespace ContractOversight.Web.Features.Powers;

internal sealed class AddActivityForm
{
    [Required(ErrorMessage = "Enter what the provider's staff do")]
    [StringLength(OutsourcedActivity.WhatMaxLength)]
    [Display(Name = "What the provider's staff do", Description = "One activity, in plain words. It is shown to the public. For example, ‘Booking people into custody’.")]
    public string? What { get; set; }

    [Required(ErrorMessage = "Select which police powers it needs")]
    [Display(Name = "Which police powers does it need?")]
    public PoliceRole? Role { get; set; }
}

/// <summary>Records one thing that a provider's staff do.</summary>
internal sealed class AddActivity(OversightDbContext db, UkClock clock, FlagSweepJob sweep)
{
    public async Task<IReadOnlyList<FormProblem>> RunAsync(int contractId, AddActivityForm form, CancellationToken cancel)
    {
        db.OutsourcedActivities.Add(new OutsourcedActivity { ContractId = contractId, What = form.What!.Trim(), Role = form.Role!.Value });
        await db.SaveChangesAsync(cancel);
        await sweep.RunForAsync(contractId, clock.Today, cancel);
        return [];
    }
}
