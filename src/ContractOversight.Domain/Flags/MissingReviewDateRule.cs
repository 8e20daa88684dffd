using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Flags;

/// <summary>A live agreement has no day for its next review.</summary>
public sealed class MissingReviewDateRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "missing-review-date";

    /// <inheritdoc />
    public string Title => "No review date";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        if (facts.Contract is { State: not RecordState.Draft, NextReviewDue: null } && facts.TermOn(today).Status == TermStatus.Live)
        {
            yield return new Finding(
                Code, $"contract:{facts.Contract.Id}", Severity.Watch, "The agreement is live and no review of it is planned.", Since: facts.Contract.StartsOn);
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) => facts.Contract.NextReviewDue is { } due
        ? $"The next review is due on {Wording.Day(due)}."
        : "The agreement is no longer live.";
}
