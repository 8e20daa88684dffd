namespace ContractOversight.Domain.Flags;

/// <summary>Most of an agreement's value has been paid.</summary>
public sealed class SpendNearValueRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "spend-near-value";

    /// <inheritdoc />
    public string Title => "Spend near the value";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        if ((facts.Contract.CurrentValuePence ?? facts.Contract.AwardedValuePence) is not ({ } value and > 0))
        {
            yield break;
        }

        // In decimal, so that 80 per cent is 80 per cent to the penny.
        var share = 100m * facts.PaidPence / value;
        if (share >= tolerances.SpendWarningPercent)
        {
            yield return new Finding(
                Code, $"contract:{facts.Contract.Id}", share > 100 ? Severity.Urgent : Severity.Act,
                $"{Wording.Pounds(facts.PaidPence)} of {Wording.Pounds(value)} has been paid: {Wording.Number((double)decimal.Truncate(share * 10) / 10)}%.");
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) =>
        (facts.Contract.CurrentValuePence ?? facts.Contract.AwardedValuePence) is { } value
            ? $"{Wording.Pounds(facts.PaidPence)} of {Wording.Pounds(value)} has been paid, which is below the warning."
            : "The value is no longer recorded.";
}
