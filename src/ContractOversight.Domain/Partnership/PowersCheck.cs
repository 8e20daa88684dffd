using System.Globalization;
using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Partnership;

/// <summary>Whether a provider's staff hold the powers that the outsourced activities need.</summary>
/// <remarks>
/// Police Reform Act 2002 s.39: the chief officer has to be satisfied that the person is suitable, capable and adequately
/// trained and that the contractor is fit and proper to supervise. https://www.legislation.gov.uk/ukpga/2002/30/section/39,
/// read as at 2007 on 23 November 2026. The complaint route is the office's own requirement.
/// </remarks>
public static class PowersCheck
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Why an agreement cannot be approved, one sentence each; empty when powers do not stand in the way. Never throws.</summary>
    /// <param name="contract">The agreement.</param>
    /// <param name="activities">Everything its provider does, ended or not.</param>
    /// <param name="designations">Its designations, in force or not.</param>
    /// <param name="today">The UK day.</param>
    /// <remarks>A designation has to hold on the later of today and the first day of the service, so that one can be given beforehand.</remarks>
    public static IReadOnlyList<string> ApprovalBlocks(
        Contract contract, IReadOnlyList<OutsourcedActivity> activities, IReadOnlyList<Designation> designations, DateOnly today)
    {
        var day = DayOfNeed(contract, today);
        if (activities.Count == 0)
        {
            return LikelyPowers.Of(contract) is { } reason
                ? [$"{reason} Record on the Powers page what the provider's staff do and which police powers it needs"]
                : [];
        }

        return [.. activities.Where(activity => activity.GoesOnAt(day))
            .Select(activity => WhyNot(activity, designations, day)).OfType<string>()];
    }

    /// <summary>Day on which powers have to be held: today, or the first day of a service that has not begun.</summary>
    /// <param name="contract">The agreement; an unknown start counts as begun.</param>
    /// <param name="today">The UK day.</param>
    public static DateOnly DayOfNeed(Contract contract, DateOnly today) =>
        contract.StartsOn is { } start && start > today ? start : today;

    /// <summary>Why an activity may not be done by a provider's staff on a day, as one sentence without a full stop; null when it may.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="designations">The agreement's designations; those of other activities are passed over.</param>
    /// <param name="day">The UK day.</param>
    public static string? WhyNot(OutsourcedActivity activity, IEnumerable<Designation> designations, DateOnly day)
    {
        var what = Quoted(activity.What);
        if (activity.Role == PoliceRole.NoPowers)
        {
            return null;
        }

        if (activity.Role == PoliceRole.ConstableOnly)
        {
            return $"{what} needs the powers of a constable and cannot be outsourced: take it out of the agreement, or correct its tag";
        }

        var holding = designations.Where(designation => designation.ActivityId == activity.Id && Fits(activity.Role, designation.Kind)
            && designation.HoldsOn(day)).ToList();
        var paper = activity.Role == PoliceRole.AccreditedScheme ? "accreditation" : "designation";
        if (holding.Count == 0)
        {
            return $"{what} needs police powers, and no {paper} for it holds on {day.ToString("d MMMM yyyy", British)}";
        }

        var best = holding.Select(designation => MissingFrom(designation, day)).MinBy(missing => missing.Count)!;
        return best.Count == 0 ? null : $"The {paper} for {what} is not complete: {string.Join("; ", best)}";
    }

    /// <summary>What has to be on file before a designation counts, each as an instruction; empty when nothing is missing. Never throws.</summary>
    /// <param name="designation">The designation.</param>
    /// <param name="day">The UK day on which the powers are used; a fit-and-proper decision made on it counts.</param>
    public static IReadOnlyList<string> MissingFrom(Designation designation, DateOnly day)
    {
        var missing = new List<string>();
        if (string.IsNullOrWhiteSpace(designation.TrainingEvidence))
        {
            missing.Add("record the evidence of training");
        }

        if (designation.FitAndProperOn is null || designation.FitAndProperOn > day || string.IsNullOrWhiteSpace(designation.FitAndProperBy))
        {
            missing.Add("record who found the provider fit and proper, and when");
        }

        if (string.IsNullOrWhiteSpace(designation.ComplaintRoute))
        {
            missing.Add("record how somebody complains");
        }

        return missing;
    }

    /// <summary>Whether a kind of designation gives the powers that a role needs.</summary>
    /// <param name="role">What the activity needs.</param>
    /// <param name="kind">What the staff were made.</param>
    public static bool Fits(PoliceRole role, DesignationKind kind) => role switch
    {
        PoliceRole.DesignatedPowers => kind is DesignationKind.DetentionOfficer or DesignationKind.EscortOfficer,
        PoliceRole.AccreditedScheme => kind is DesignationKind.AccreditedPerson,
        _ => false,
    };

    private static string Quoted(string what) => $"‘{what}’";
}
