using System.ComponentModel.DataAnnotations;
using ContractOversight.Domain.Contracts;
using ContractOversight.Domain.Performance;

namespace ContractOversight.Web.Features.Performance;

/// <summary>What a KPI asks for from a day on, as filled in.</summary>
internal sealed class KpiTermsForm
{
    [Required(ErrorMessage = "Select which way is better")]
    [Display(Name = "Which way is better?")]
    public KpiDirection? Direction { get; set; }

    [Required(ErrorMessage = "Enter the unit, for example % or minutes")]
    [StringLength(KpiVersion.UnitMaxLength)]
    [Display(Name = "Unit", Description = "For example % or minutes")]
    public string? Unit { get; set; }

    [Display(Name = "Target", Description = "The value that meets the KPI, itself included. For a range, its lower end. Leave it empty if none is agreed.")]
    public double? Target { get; set; }

    [Display(Name = "Upper end of the target range", Description = "Only for a range")]
    public double? UpperTarget { get; set; }

    [Display(Name = "Floor", Description = "The worst value, itself included, that is still tolerated")]
    public double? Floor { get; set; }

    [Required(ErrorMessage = "Enter how many working days after the period the reading is due")]
    [Range(0, 250, ErrorMessage = "Working days must be between 0 and 250")]
    [Display(Name = "Working days after the period in which the reading is due")]
    public int? DueWorkingDays { get; set; } = 10;

    [Range(0.000_001, 1_000_000, ErrorMessage = "The weight must be more than 0")]
    [Display(Name = "Weight", Description = "Beside the agreement’s other KPIs. Leave it empty if they are not weighted.")]
    public double? Weight { get; set; }

    [StringLength(Contract.TitleMaxLength)]
    [Display(Name = "Where the figures come from")]
    public string? Source { get; set; }

    [StringLength(Contract.TitleMaxLength)]
    [Display(Name = "Clause of the agreement")]
    public string? Clause { get; set; }

    [Required(ErrorMessage = "Enter the first day on which this is in force")]
    [Display(Name = "In force from", Description = "A period is judged by what was in force on its first day")]
    public DateOnly? InForceFrom { get; set; }

    public static KpiTermsForm Of(KpiVersion version) => new()
    {
        Direction = version.Direction,
        Unit = version.Unit,
        Target = version.Target,
        UpperTarget = version.UpperTarget,
        Floor = version.Floor,
        DueWorkingDays = version.DueWorkingDays,
        Weight = version.Weight,
        Source = version.Source,
        Clause = version.Clause,
    };

    public KpiVersion ToVersion(int kpiId, ReportingFrequency frequency, string? reason, DateTime at, string by) => new()
    {
        KpiId = kpiId,
        InForceFrom = InForceFrom!.Value,
        Direction = Direction!.Value,
        Unit = Unit!.Trim(),
        Target = Target,
        UpperTarget = UpperTarget,
        Floor = Floor,
        Frequency = frequency,
        DueWorkingDays = DueWorkingDays!.Value,
        Weight = Weight,
        Source = Blank(Source),
        Clause = Blank(Clause),
        Reason = Blank(reason),
        RecordedAt = at,
        RecordedById = by,
    };

    /// <summary>What does not fit together, as field and sentence.</summary>
    public IEnumerable<(string Field, string Sentence)> Problems()
    {
        if (Direction == KpiDirection.Neutral && (Target ?? UpperTarget ?? Floor) is not null)
        {
            yield return (nameof(Target), "A KPI that is only watched has no target and no floor. Clear them, or select which way is better");
        }

        if (Direction == KpiDirection.WithinRange && (Target is null || UpperTarget is null || UpperTarget < Target))
        {
            yield return (nameof(UpperTarget), "Enter both ends of the target range, the upper end at or above the lower");
        }

        if (Direction is KpiDirection.HigherIsBetter or KpiDirection.LowerIsBetter && UpperTarget is not null)
        {
            yield return (nameof(UpperTarget), "Only a range has an upper end. Clear it, or select that the value is best within a range");
        }

        if (Floor is not null && Target is null && Direction != KpiDirection.Neutral)
        {
            yield return (nameof(Floor), "A floor needs a target. Enter the target, or clear the floor");
        }
        else if (Direction is KpiDirection.HigherIsBetter or KpiDirection.WithinRange && Floor > Target)
        {
            yield return (nameof(Floor), "The floor must be at or below the target");
        }
        else if (Direction == KpiDirection.LowerIsBetter && Floor < Target)
        {
            yield return (nameof(Floor), "The floor must be at or above the target, because a smaller value is better");
        }
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
