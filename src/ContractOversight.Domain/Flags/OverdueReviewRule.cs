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
        if (facts.Contract.NextReviewDue is not { } due || facts.Contract.TerminatedOn <= today || facts.TermOn(today).ExpiresOn < due)
        {
            yield break;
        }

        var daysLate = today.DayNumber - due.DayNumber;
        if (daysLate > tolerances.ReviewGraceDays)
        {
            yield return new Finding(
                Code, $"contract:{facts.Contract.Id}", Severity.Urgent,
                $"The review due on {Wording.Day(due)} is {Wording.Days(daysLate)} late.",
                due, Since: due.AddDays(tolerances.ReviewGraceDays + 1));
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) => (facts.LastReviewHeldOn, facts.Contract) switch
    {
        ({ } held, { NextReviewDue: { } next }) when held >= flag.OpenedOn || held >= flag.Due =>
            $"A review was held on {Wording.Day(held)}; the next is due on {Wording.Day(next)}.",
        ({ } held, _) when held >= flag.OpenedOn || held >= flag.Due => $"A review was held on {Wording.Day(held)}.",
        (_, { TerminatedOn: { } ended }) => $"The agreement was ended on {Wording.Day(ended)}.",
        (_, { NextReviewDue: { } next }) => $"The review is now due on {Wording.Day(next)}; none was held.",
        _ => "No review is planned any more; none was held.",
    };
}
