namespace ContractOversight.Domain.Performance;

/// <summary>A correction of a return that came after the correction window.</summary>
/// <param name="PeriodStart">First day of the period corrected.</param>
/// <param name="Before">The value that stood.</param>
/// <param name="After">The value that replaced it.</param>
/// <param name="TurnsMissIntoMet">True where the old value missed the target and the new one meets it.</param>
/// <param name="CrossesFloor">True where the two lie on different sides of the floor.</param>
/// <param name="IsLarge">True where they differ by more than one standard deviation.</param>
/// <param name="IsFavourable">True where the new value is better for the supplier.</param>
public sealed record LateRestatement(
    DateOnly PeriodStart, double Before, double After, bool TurnsMissIntoMet, bool CrossesFloor, bool IsLarge, bool IsFavourable)
{
    /// <summary>True where this correction alone calls for a look.</summary>
    public bool CallsForALook => TurnsMissIntoMet || CrossesFloor || IsLarge;
}
