using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Reviews;

/// <summary>When an agreement has to be reviewed.</summary>
public static class ReviewSchedule
{
    /// <summary>Calendar months between reviews for a tier: 3, 6 and 12.</summary>
    /// <remarks>The office's default, modelled on contract tiering; the law fixes no interval.</remarks>
    public static int IntervalMonths(ContractTier tier) => tier switch
    {
        ContractTier.Gold => 3,
        ContractTier.Silver => 6,
        _ => 12,
    };

    /// <summary>The interval in force: the agreement's own, else its tier's.</summary>
    /// <returns>Null when neither is recorded. Never throws.</returns>
    public static int? IntervalMonths(Contract contract) =>
        contract.ReviewIntervalMonths ?? (contract.Tier is { } tier ? IntervalMonths(tier) : null);

    /// <summary>
    /// Day by which the next review has to be held: one interval after the last one, or after the start when there was none.
    /// </summary>
    /// <param name="contract">The agreement.</param>
    /// <param name="lastHeldOn">Day of the latest review; null when none was held.</param>
    /// <returns>Null when the interval or both days are unknown. Never throws.</returns>
    public static DateOnly? NextDue(Contract contract, DateOnly? lastHeldOn) =>
        IntervalMonths(contract) is { } months && (lastHeldOn ?? contract.StartsOn) is { } from
            ? from.AddMonths(months)
            : null;
}
