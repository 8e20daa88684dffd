using System.ComponentModel.DataAnnotations;
using ContractOversight.Data;
using ContractOversight.Data.People;
using ContractOversight.Domain.Calendar;
using ContractOversight.Domain.Partnership;
using ContractOversight.Jobs.FlagSweep;
using ContractOversight.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace ContractOversight.Web.Features.Powers;

internal sealed class RecordDesignationForm
{
    [Required(ErrorMessage = "Select what the staff were made")]
    [Display(Name = "What were the staff made?")]
    public DesignationKind? Kind { get; set; }

    [Required(ErrorMessage = "Enter which powers were given")]
    [StringLength(Designation.TextMaxLength)]
    [Display(Name = "Which powers were given", Description = "With any limits, such as one custody suite. Do not name anybody.")]
    public string? Powers { get; set; }

    [Range(1, 100_000, ErrorMessage = "The number of people must be 1 or more")]
    [Display(Name = "How many people hold it", Description = "A number, no names. Leave it empty when it is not known.")]
    public int? PeopleCount { get; set; }

    [Required(ErrorMessage = "Enter the first day on which it holds")]
    [Display(Name = "First day on which it holds")]
    public DateOnly? GivenOn { get; set; }

    [Display(Name = "Last day on which it holds", Description = "Leave it empty when it states no end")]
    public DateOnly? ExpiresOn { get; set; }

    [StringLength(Designation.TextMaxLength)]
    [Display(Name = "Evidence of training", Description = "For example, the course and where the certificates are kept. No names.")]
    public string? TrainingEvidence { get; set; }

    [Display(Name = "Day on which the provider was found fit and proper")]
    public DateOnly? FitAndProperOn { get; set; }

    [StringLength(Designation.RoleMaxLength)]
    [Display(Name = "Who decided that", Description = "The role, not the name. For example, ‘Assistant chief constable’.")]
    public string? FitAndProperBy { get; set; }

    [StringLength(Designation.TextMaxLength)]
    [Display(Name = "How somebody complains about the people who use the powers")]
    public string? ComplaintRoute { get; set; }
}

/// <summary>Records that the chief officer gave powers to a provider's staff for one activity.</summary>
internal sealed class RecordDesignation(OversightDbContext db, Actor actor, UkClock clock, FlagSweepJob sweep)
{
    /// <summary>The activity that a designation can be given for; null when the agreement has none such or it takes none.</summary>
    public async Task<OutsourcedActivity?> ActivityAsync(int contractId, int activityId, CancellationToken cancel) =>
        await db.OutsourcedActivities.AsNoTracking().SingleOrDefaultAsync(
            row => row.ContractId == contractId && row.Id == activityId
                && (row.Role == PoliceRole.DesignatedPowers || row.Role == PoliceRole.AccreditedScheme), cancel);

    public async Task<IReadOnlyList<FormProblem>> RunAsync(OutsourcedActivity activity, RecordDesignationForm form, CancellationToken cancel)
    {
        var problems = Problems(activity, form, clock.Today).ToList();
        if (problems.Count > 0)
        {
            return problems;
        }

        db.Designations.Add(new Designation
        {
            ContractId = activity.ContractId,
            ActivityId = activity.Id,
            Kind = form.Kind!.Value,
            Powers = form.Powers!.Trim(),
            PeopleCount = form.PeopleCount,
            GivenOn = form.GivenOn!.Value,
            ExpiresOn = form.ExpiresOn,
            TrainingEvidence = form.TrainingEvidence?.Trim(),
            FitAndProperOn = form.FitAndProperOn,
            FitAndProperBy = form.FitAndProperBy?.Trim(),
            ComplaintRoute = form.ComplaintRoute?.Trim(),
            RecordedAt = clock.UtcNow,
            RecordedById = actor.Id,
        });
        await db.SaveChangesAsync(cancel);
        await sweep.RunForAsync(activity.ContractId, clock.Today, cancel);
        return [];
    }

    private static IEnumerable<FormProblem> Problems(OutsourcedActivity activity, RecordDesignationForm form, DateOnly today)
    {
        if (!PowersCheck.Fits(activity.Role, form.Kind!.Value))
        {
            yield return new(nameof(form.Kind), activity.Role == PoliceRole.AccreditedScheme
                ? "Select ‘Accredited person’: the activity is tagged as part of an accredited scheme"
                : "Select ‘Detention officer’ or ‘Escort officer’: the activity is tagged as needing designated powers");
        }

        if (form.ExpiresOn < form.GivenOn)
        {
            yield return new(nameof(form.ExpiresOn), "The last day must be the first day or later");
        }

        if (form.FitAndProperOn > today)
        {
            yield return new(nameof(form.FitAndProperOn), "The day of the decision must be today or in the past");
        }

        if (form.FitAndProperOn is not null && string.IsNullOrWhiteSpace(form.FitAndProperBy))
        {
            yield return new(nameof(form.FitAndProperBy), "Enter the role of whoever decided that the provider is fit and proper");
        }

        if (form.FitAndProperOn is null && !string.IsNullOrWhiteSpace(form.FitAndProperBy))
        {
            yield return new(nameof(form.FitAndProperOn), "Enter the day on which the provider was found fit and proper");
        }
    }
}
