using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Partnership;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Powers;

internal sealed class ReviseActivityForm
{
    [Required(ErrorMessage = "Enter what the provider's staff do")]
    [StringLength(OutsourcedActivity.WhatMaxLength)]
    [Display(Name = "What the provider's staff do")]
    public string? What { get; set; }

    [Required(ErrorMessage = "Select which police powers it needs")]
    [Display(Name = "Which police powers does it need?")]
    public PoliceRole? Role { get; set; }

    [Display(Name = "Last day on which the provider did it", Description = "Leave it empty while it goes on")]
    public DateOnly? EndedOn { get; set; }

    [Required(ErrorMessage = "Enter why you change it")]
    [StringLength(500)]
    [Display(Name = "Why you change it", Description = "Kept with the change in the agreement's history")]
    public string? Reason { get; set; }
}

/// <summary>Corrects what is recorded of an activity, or says that it ended; why is kept in the audit trail.</summary>
internal sealed class ReviseActivity(OversightDbContext db, Actor actor, UkClock clock, FlagSweepJob sweep)
{
    /// <summary>The activity as it stands; null when the agreement has no such activity.</summary>
    public async Task<ReviseActivityForm?> FindAsync(int contractId, int activityId, CancellationToken cancel) =>
        await db.OutsourcedActivities.Where(row => row.ContractId == contractId && row.Id == activityId)
            .Select(row => new ReviseActivityForm { What = row.What, Role = row.Role, EndedOn = row.EndedOn }).SingleOrDefaultAsync(cancel);

    public async Task<IReadOnlyList<FormProblem>> RunAsync(int contractId, int activityId, ReviseActivityForm form, CancellationToken cancel)
    {
        var activity = await db.OutsourcedActivities.SingleAsync(row => row.ContractId == contractId && row.Id == activityId, cancel);
        (activity.What, activity.Role, activity.EndedOn) = (form.What!.Trim(), form.Role!.Value, form.EndedOn);
        actor.Reason = form.Reason!.Trim();
        await db.SaveChangesAsync(cancel);
        await sweep.RunForAsync(contractId, clock.Today, cancel);
        return [];
    }
}
