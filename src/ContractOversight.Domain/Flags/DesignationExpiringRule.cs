using ContractOversight.Domain.Partnership;

namespace ContractOversight.Domain.Flags;

/// <summary>A designation runs out soon and nothing on record follows it.</summary>
public sealed class DesignationExpiringRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => "designation-expiring";

    /// <inheritdoc />
    public string Title => "Designation runs out soon";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        if (facts.IsOverOn(today))
        {
            yield break;
        }

        foreach (var designation in facts.Designations)
        {
            if (designation.ExpiresOn is not { } last || !designation.HoldsOn(today)
                || today < last.AddDays(-tolerances.ExpiryWarningDays) || ActivityOf(facts, designation) is not { } activity
                || !activity.GoesOnAt(last.AddDays(1)) || IsFollowed(facts, designation, last))
            {
                continue;
            }

            yield return new Finding(
                Code, Subject(designation), Severity.Act,
                $"The powers for “{Wording.Short(activity.What)}” run out after {Wording.Day(last)}, in {Wording.Days(last.DayNumber - today.DayNumber)}.",
                last, Since: last.AddDays(-tolerances.ExpiryWarningDays));
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) =>
        facts.Designations.FirstOrDefault(designation => Subject(designation) == flag.SubjectKey) switch
        {
            { WithdrawnOn: { } withdrawn } => $"The designation was withdrawn on {Wording.Day(withdrawn)}.",
            { ExpiresOn: { } last } designation when IsFollowed(facts, designation, last) => "Another designation follows it.",
            { ExpiresOn: { } last } => $"Its last day was {Wording.Day(last)}, or the activity ends with it.",
            _ => "The designation no longer states an end.",
        };

    private static bool IsFollowed(ContractFacts facts, Designation designation, DateOnly last) => facts.Designations.Any(other =>
        other.Id != designation.Id && other.ActivityId == designation.ActivityId && other.Kind == designation.Kind && other.HoldsOn(last.AddDays(1)));

    private static OutsourcedActivity? ActivityOf(ContractFacts facts, Designation designation) =>
        facts.Activities.FirstOrDefault(activity => activity.Id == designation.ActivityId && PowersCheck.Fits(activity.Role, designation.Kind));

    private static string Subject(Designation designation) => $"designation:{designation.Id}";
}
