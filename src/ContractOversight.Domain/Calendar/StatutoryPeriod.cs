namespace ContractOversight.Domain.Calendar;

/// <summary>"The period of N days beginning with the day X", as the Procurement Act writes its deadlines.</summary>
/// <remarks>
/// Day X is day 1, so the last lawful day is X + (N - 1). Calendar days: no roll-forward provision was found in the
/// sections read, so a deadline that falls on a weekend or a bank holiday stays there. Wording: PA23 ss.53,
/// 69, 70, 71, 77, 80 and 93, key PA23 in docs/law-sources.md; the arithmetic is our reading.
/// </remarks>
public static class StatutoryPeriod
{
    /// <summary>The last day of the period, which is the last lawful day for a duty due "before the end of" it.</summary>
    /// <param name="beginningWith">The day of the event, which counts as day 1.</param>
    /// <param name="days">Length in calendar days, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is less than 1.</exception>
    public static DateOnly LastDay(DateOnly beginningWith, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return beginningWith.AddDays(days - 1);
    }
}
