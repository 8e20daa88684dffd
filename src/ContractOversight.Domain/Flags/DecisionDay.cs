using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Flags;

/// <summary>The last day of free choice of an agreement that still runs and of which nothing is decided.</summary>
internal static class DecisionDay
{
    /// <summary>Null where the agreement is over, where notice was given, or where the day cannot be told.</summary>
    public static DateOnly? Of(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        var contract = facts.Contract;
        var term = facts.TermOn(today);
        if (contract.NoticeGivenOn is not null || contract.TerminatedOn is not null || term.Status is TermStatus.Expired or TermStatus.Terminated)
        {
            return null;
        }

        var times = tolerances.Replacement with
        {
            MobilisationMonths = contract.MobilisationMonths ?? tolerances.Replacement.MobilisationMonths,
            ApprovalMonths = contract.ApprovalMonths ?? tolerances.Replacement.ApprovalMonths,
        };
        return LastChance.For(term.ExpiresOn, contract.NoticePeriodMonths, contract.Route, times).On;
    }

    public static string Cleared(ContractFacts facts) => facts.Contract switch
    {
        { NoticeGivenOn: { } given } => $"Notice was given on {Wording.Day(given)}.",
        { TerminatedOn: { } ended } => $"The agreement was ended on {Wording.Day(ended)}.",
        { EndsOn: { } end } => $"The day passed, or the agreement now runs to {Wording.Day(end)}.",
        _ => "The end of the agreement is no longer recorded.",
    };
}
