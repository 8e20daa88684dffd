using ContractOversight.Domain.Calendar;

namespace ContractOversight.Domain.Contracts;

/// <summary>How long it takes to put a replacement in place; the office chooses these figures.</summary>
public sealed record ReplacementTimes
{
    /// <summary>Months from starting a procurement to signing, by route. A route that is absent has no figure.</summary>
    public IReadOnlyDictionary<ProcurementRoute, int> LeadMonths { get; init; } = new Dictionary<ProcurementRoute, int>
    {
        [ProcurementRoute.Open] = 9,
        [ProcurementRoute.Restricted] = 10,
        [ProcurementRoute.CompetitiveFlexible] = 12,
        [ProcurementRoute.Negotiated] = 12,
        [ProcurementRoute.MiniCompetition] = 5,
        [ProcurementRoute.FrameworkDirect] = 2,
        [ProcurementRoute.Quotation] = 3,
        [ProcurementRoute.DirectAward] = 3,
        [ProcurementRoute.Exempt] = 3,
    };

    /// <summary>Months a new supplier needs between signing and starting.</summary>
    public int MobilisationMonths { get; init; } = 2;

    /// <summary>Months that the office's own approvals take before anything can start.</summary>
    public int ApprovalMonths { get; init; } = 1;
}

/// <summary>The last day on which the office still has a free choice between extending, buying again and stopping.</summary>
/// <param name="On">That day; null when it cannot be told.</param>
/// <param name="Reason">How it was worked out, or what is missing, in one sentence.</param>
public sealed record LastChance(DateOnly? On, string Reason)
{
    /// <summary>True from the day after <see cref="On"/>; false when the day is not known.</summary>
    public bool IsPast(DateOnly today) => today > On;

    /// <summary>
    /// The earlier of (end less notice) and (end less mobilisation less lead time), less the time approvals take.
    /// </summary>
    /// <param name="endsOn">Last day of the contract as things stand; null when not known.</param>
    /// <param name="noticeMonths">Months of notice; null when not recorded, which makes the answer unknown.</param>
    /// <param name="route">How the replacement would be bought.</param>
    /// <param name="times">The office's figures.</param>
    public static LastChance For(DateOnly? endsOn, int? noticeMonths, ProcurementRoute route, ReplacementTimes times)
    {
        ArgumentNullException.ThrowIfNull(times);
        if (endsOn is not { } end)
        {
            return new(null, "Cannot tell: the end date is missing.");
        }

        if (noticeMonths is not { } notice)
        {
            return new(null, "Cannot tell: the notice period is missing.");
        }

        if (!times.LeadMonths.TryGetValue(route, out var lead))
        {
            return new(null, "Cannot tell: the procurement route, or the lead time of that route, is missing.");
        }

        var byNotice = MonthArithmetic.Add(end, -notice);
        var byReplacement = MonthArithmetic.Add(MonthArithmetic.Add(end, -times.MobilisationMonths), -lead);
        var (earlier, why) = byNotice < byReplacement
            ? (byNotice, $"notice of {notice} months")
            : (byReplacement, $"{lead} months to buy and {times.MobilisationMonths} months to mobilise");
        return new(MonthArithmetic.Add(earlier, -times.ApprovalMonths), $"The end, less {why}, less {times.ApprovalMonths} months for approvals.");
    }
}
