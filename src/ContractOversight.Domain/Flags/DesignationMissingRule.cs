using ContractOversight.Domain.Partnership;

namespace ContractOversight.Domain.Flags;

/// <summary>A provider's staff do work that needs police powers, and no valid designation is on record.</summary>
public sealed class DesignationMissingRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "designation-missing";

    /// <inheritdoc />
    public string Title => "Powers without a designation";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        // Before the first day nobody uses powers; approval is what stops the agreement then.
        if (facts.Contract.StartsOn > today || facts.IsOverOn(today))
        {
            yield break;
        }

        foreach (var activity in facts.Activities.Where(activity => activity.GoesOnAt(today)))
        {
            if (PowersCheck.WhyNot(activity, facts.Designations, today) is { } why)
            {
                yield return new Finding(Code, Subject(activity), Severity.Urgent, why + ".");
            }
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) =>
        facts.Activities.FirstOrDefault(activity => Subject(activity) == flag.SubjectKey) switch
        {
            { EndedOn: { } ended } => $"The provider's last day of doing it was {Wording.Day(ended)}.",
            { Role: PoliceRole.NoPowers } => "The activity is now recorded as needing no police powers.",
            { } activity when facts.Designations.Any(designation => designation.ActivityId == activity.Id) => "A valid designation is on record, or the agreement is over.",
            _ => "The agreement is over or has not begun.",
        };

    private static string Subject(OutsourcedActivity activity) => $"activity:{activity.Id}";
}
