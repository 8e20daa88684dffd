using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Partnership;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Powers;

internal sealed class WithdrawDesignationForm
{
    [Required(ErrorMessage = "Enter the day from which it no longer holds")]
    [Display(Name = "First day on which it no longer holds")]
    public DateOnly? WithdrawnOn { get; set; }

    [Required(ErrorMessage = "Enter why it was withdrawn")]
    [StringLength(Designation.TextMaxLength)]
    [Display(Name = "Why it was withdrawn", Description = "Do not name anybody")]
    public string? Reason { get; set; }
}

/// <summary>Records that a designation was withdrawn; it stays in the register with the reason.</summary>
internal sealed class WithdrawDesignation(OversightDbContext db, Actor actor, UkClock clock, FlagSweepJob sweep)
{
    /// <summary>The activity that the designation is for; null when there is no such designation or it is withdrawn already.</summary>
    public async Task<string?> FindAsync(int contractId, int designationId, CancellationToken cancel) =>
        await (from designation in db.Designations
               join activity in db.OutsourcedActivities on designation.ActivityId equals activity.Id
               where designation.ContractId == contractId && designation.Id == designationId && designation.WithdrawnOn == null
               select activity.What).SingleOrDefaultAsync(cancel);

    public async Task<IReadOnlyList<FormProblem>> RunAsync(int contractId, int designationId, WithdrawDesignationForm form, CancellationToken cancel)
    {
        var designation = await db.Designations.SingleAsync(row => row.ContractId == contractId && row.Id == designationId, cancel);
        if (form.WithdrawnOn < designation.GivenOn)
        {
            return [new(nameof(form.WithdrawnOn), $"The day must be {Format.Day(designation.GivenOn)}, when it was given, or later")];
        }

        (designation.WithdrawnOn, designation.WithdrawnBecause) = (form.WithdrawnOn, form.Reason!.Trim());
        actor.Reason = designation.WithdrawnBecause;
        await db.SaveChangesAsync(cancel);
        await sweep.RunForAsync(contractId, clock.Today, cancel);
        return [];
    }
}
