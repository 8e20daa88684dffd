namespace ContractOversight.Domain.Performance;

/// <summary>A return that came late, or has not come.</summary>
/// <param name="Period">Index of the period.</param>
/// <param name="LastDay">The last day on which it was in time: due day plus grace.</param>
/// <param name="ReceivedOn">The day its first value came; null while it is missing.</param>
/// <param name="CalendarDaysLate">Days from the last day to receipt, or to today; at least 1.</param>
/// <param name="Level">How much it weighs today; clear once it has come.</param>
public sealed record ReturnPunctuality(int Period, DateOnly LastDay, DateOnly? ReceivedOn, int CalendarDaysLate, SlippageLevel Level)
{
    /// <summary>The stored code: late at first, missing from level 2.</summary>
    public string Code => Level >= SlippageLevel.Slipping ? SlippageCodes.ReturnMissing : SlippageCodes.ReturnLate;

    /// <summary>True until the return comes.</summary>
    public bool IsOpen => ReceivedOn is null;
}
