using ContractOversight.Domain.Reviews;

namespace ContractOversight.Domain.Flags;

/// <summary>An action that a review asked for was not done by its day.</summary>
public sealed class OverdueActionRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "overdue-action";

    /// <inheritdoc />
    public string Title => "Review action overdue";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        foreach (var action in facts.OpenActions)
        {
            if (action is { DoneOn: null, Due: { } due } && due < today)
            {
                yield return new Finding(
                    Code, Subject(action), Severity.Act,
                    $"“{Wording.Short(action.What)}” was due from {Wording.Short(action.Owner)} on {Wording.Day(due)} and is {Wording.Days(today.DayNumber - due.DayNumber)} late.",
                    due, Since: due.AddDays(1));
            }
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) =>
        facts.OpenActions.Any(action => Subject(action) == flag.SubjectKey) ? "The action has more time." : "The action was recorded as done.";

    private static string Subject(ReviewAction action) => $"action:{action.Id}";
}
