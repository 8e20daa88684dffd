namespace ContractOversight.Domain.Performance;

/// <summary>What a contract asked of one KPI from a given day: the dated version by which a reading of that time is judged.</summary>
/// <remarks>Values are compared as stored, unrounded, and equal meets: 94.96 does not meet 95.0, and 95.0 does.</remarks>
public sealed record KpiTerms
{
    /// <summary>First day these terms hold, included. A period is judged by the terms in force on its first day; one that begins before the first terms is judged by those.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Which way is better.</summary>
    public required KpiDirection Direction { get; init; }

    /// <summary>The target in the KPI's unit; the lower end for a within-range KPI. Null where there is none.</summary>
    public double? Target { get; init; }

    /// <summary>The upper end of the target range; used by within-range KPIs alone.</summary>
    public double? TargetHigh { get; init; }

    /// <summary>The minimum threshold, worse than the target; the lower one for a within-range KPI. Null where there is none.</summary>
    public double? Floor { get; init; }

    /// <summary>The upper minimum threshold; used by within-range KPIs alone.</summary>
    public double? FloorHigh { get; init; }

    /// <summary>How far from the target still counts as close to it, in the KPI's unit, included; null for half the way to the floor.</summary>
    public double? ToleranceAmount { get; init; }

    /// <summary>What kind of number the KPI yields.</summary>
    public KpiMeasure Measure { get; init; }

    /// <summary>The step to which readings are rounded, such as 0.1; null where they are not, or where nobody knows.</summary>
    public double? RoundingUnit { get; init; }

    /// <summary>The smallest possible value; null where there is none.</summary>
    public double? NaturalLow { get; init; }

    /// <summary>The largest possible value; null where there is none.</summary>
    public double? NaturalHigh { get; init; }

    /// <summary>Working days after the end of a period by which the return is due.</summary>
    public int DueWorkingDays { get; init; } = 10;

    /// <summary>Further working days before a return counts as late.</summary>
    public int GraceWorkingDays { get; init; }

    /// <summary>1 where higher is better, -1 where lower is; 0 where neither is, and no trend can then be good or bad.</summary>
    public int BetterSign => Direction switch
    {
        KpiDirection.HigherIsBetter => 1,
        KpiDirection.LowerIsBetter => -1,
        _ => 0,
    };

    /// <summary>True where a reading can be judged: a target is set and the KPI is not neutral.</summary>
    public bool HasTarget => Direction switch
    {
        KpiDirection.Neutral => false,
        KpiDirection.WithinRange => Target is not null || TargetHigh is not null,
        _ => Target is not null,
    };

    /// <summary>True where the contract sets a minimum as well.</summary>
    public bool HasFloor => HasTarget && (Direction == KpiDirection.WithinRange ? Floor is not null || FloorHigh is not null : Floor is not null);

    /// <summary>Whether a value meets the target, equal included; null where there is none.</summary>
    public bool? Meets(double value) => HasTarget ? !IsMiss(value) : null;

    /// <summary>True where a value is worse than the target; false where there is none.</summary>
    public bool IsMiss(double value) => HasTarget && IsBeyond(value, Target, TargetHigh);

    /// <summary>True where a value is worse than the floor; false where there is none.</summary>
    public bool IsBeyondFloor(double value) => HasFloor && IsBeyond(value, Floor, FloorHigh);

    /// <summary>True where a value meets the target or misses it by no more than the tolerance; false where there is no target.</summary>
    public bool IsWithinTolerance(double value)
    {
        if (!HasTarget)
        {
            return false;
        }

        if (Direction == KpiDirection.WithinRange)
        {
            return !IsBeyond(value, Target - Tolerance(Target, Floor), TargetHigh + Tolerance(TargetHigh, FloorHigh));
        }

        return !Closeness.IsWorse(value, Target!.Value - (BetterSign * Tolerance(Target, Floor)), BetterSign);
    }

    private double Tolerance(double? target, double? floor) =>
        ToleranceAmount ?? (target is { } from && floor is { } to ? Math.Abs(from - to) / 2 : 0);

    private bool IsBeyond(double value, double? low, double? high) => Direction switch
    {
        KpiDirection.WithinRange => (low is { } from && Closeness.IsWorse(value, from, 1)) || (high is { } to && Closeness.IsWorse(value, to, -1)),
        _ => low is { } threshold && Closeness.IsWorse(value, threshold, BetterSign),
    };
}
