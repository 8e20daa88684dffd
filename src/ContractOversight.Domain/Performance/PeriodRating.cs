namespace ContractOversight.Domain.Performance;

/// <summary>The word that one period's value suggests by itself, before any year is looked at.</summary>
/// <param name="Word">The word; null where there is no return to rate, which is not Good and not zero.</param>
/// <param name="Because">One sentence that says why.</param>
public sealed record PeriodRating(RatingWord? Word, string Because)
{
    /// <summary>Rates one value by the terms of its own period; every threshold counts as met when equalled. Never throws.</summary>
    /// <param name="terms">The terms of the period.</param>
    /// <param name="value">The value; null where no return came.</param>
    public static PeriodRating Of(KpiTerms terms, double? value)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (value is not { } known || !double.IsFinite(known))
        {
            return new(null, "No return has been received, so there is nothing to rate.");
        }

        if (!terms.HasTarget)
        {
            return new(RatingWord.Other, "The KPI has no target to be rated against.");
        }

        if (!terms.IsMiss(known))
        {
            return new(RatingWord.Good, "The value meets the target.");
        }

        if (terms.IsWithinTolerance(known))
        {
            return new(RatingWord.ApproachingTarget, "The value misses the target but is within the tolerance.");
        }

        return terms.IsBeyondFloor(known)
            ? new(RatingWord.Inadequate, "The value is worse than the floor.")
            : new(RatingWord.RequiresImprovement, terms.HasFloor ? "The value misses the target but not the floor." : "The value misses the target.");
    }
}
