using System.Globalization;

namespace ContractOversight.Domain.Flags;

/// <summary>A review that was due has not been held.</summary>
public sealed class OverdueReviewRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "overdue-review";

    /// <inheritdoc />
    public string Title => "Review overdue";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        if (facts.Contract.NextReviewDue is not { } due || facts.Contract.TerminatedOn <= today)
        {
            yield break;
        }

        var daysLate = today.DayNumber - due.DayNumber;
        if (daysLate > tolerances.ReviewGraceDays)
        {
            yield return new Finding(
                Code, $"contract:{facts.Contract.Id}", Severity.Urgent,
                string.Create(CultureInfo.GetCultureInfo("en-GB"), $"The review due on {due:d MMMM yyyy} is {daysLate} {(daysLate == 1 ? "day" : "days")} late."),
                due);
        }
    }
}
