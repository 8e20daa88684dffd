using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Flags;

/// <summary>An agreement ended while an option to extend it was left undecided; the option never takes itself.</summary>
public sealed class ExpiredWithOpenOptionRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "expired-with-open-option";

    /// <inheritdoc />
    public string Title => "Ended with an option undecided";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        var term = facts.TermOn(today);
        var open = facts.Options.Count(option => option.State == ExtensionOptionState.Open);
        if (term is { Status: TermStatus.Expired, ExpiresOn: { } end } && open > 0)
        {
            yield return new Finding(
                Code, $"contract:{facts.Contract.Id}", Severity.Urgent,
                $"The agreement ended on {Wording.Day(end)} with {Wording.Count(open, "option", "options")} to extend it undecided.",
                end, Since: end.AddDays(1));
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) => facts.Options.Any(option => option.State == ExtensionOptionState.Open)
        ? "The agreement now runs on, or was ended."
        : "Every option has been decided.";
}
