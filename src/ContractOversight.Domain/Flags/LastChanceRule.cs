namespace ContractOversight.Domain.Flags;

/// <summary>The last day to choose freely between extending, buying again and stopping is near.</summary>
public sealed class LastChanceRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "last-chance";

    /// <inheritdoc />
    public string Title => "Decision about to close";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        if (DecisionDay.Of(facts, tolerances, today) is { } last && today <= last && today >= last.AddDays(-tolerances.NoticeWarningDays))
        {
            yield return new Finding(
                Code, $"contract:{facts.Contract.Id}:{last:yyyy-MM-dd}", Severity.Act,
                $"{Wording.Day(last)} is the last day to choose freely between extending, buying again and stopping.",
                last, Since: last.AddDays(-tolerances.NoticeWarningDays));
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) => DecisionDay.Cleared(facts);
}
