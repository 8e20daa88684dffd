namespace ContractOversight.Domain.Flags;

/// <summary>The last day of free choice has passed: only an extension or a direct award is left.</summary>
public sealed class OptionsClosedRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "options-closed";

    /// <inheritdoc />
    public string Title => "Options closed";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        if (DecisionDay.Of(facts, tolerances, today) is { } last && today > last)
        {
            yield return new Finding(
                Code, $"contract:{facts.Contract.Id}:{last:yyyy-MM-dd}", Severity.Urgent,
                $"The last day to choose freely was {Wording.Day(last)}; what is left is to extend, or to award without competition.",
                last, Since: last.AddDays(1));
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) => DecisionDay.Cleared(facts);
}
