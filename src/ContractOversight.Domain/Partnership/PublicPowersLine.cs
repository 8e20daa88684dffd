using System.Globalization;

namespace ContractOversight.Domain.Partnership;

/// <summary>What private staff may and may not do here, in words for the public.</summary>
public static class PublicPowersLine
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The line for one agreement; names no person and no number of staff. Never empty, never throws.</summary>
    /// <param name="activities">What the provider does; those that ended before the day are left out.</param>
    /// <param name="designations">The agreement's designations.</param>
    /// <param name="day">The UK day for which it is true.</param>
    public static string For(IReadOnlyList<OutsourcedActivity> activities, IReadOnlyList<Designation> designations, DateOnly day)
    {
        var current = activities.Where(activity => activity.GoesOnAt(day)).ToList();
        if (current.Count == 0)
        {
            return "The office has not recorded what private staff do here.";
        }

        var without = current.Where(activity => activity.Role == PoliceRole.NoPowers).ToList();
        var sentences = new List<string>();
        if (without.Count > 0)
        {
            sentences.Add($"Private staff do this without police powers: {Listed(without)}.");
        }

        sentences.AddRange(current.Where(activity => activity.Role is PoliceRole.DesignatedPowers or PoliceRole.AccreditedScheme)
            .Select(activity => WithPowers(activity, designations, day)));
        var reserved = current.Where(activity => activity.Role == PoliceRole.ConstableOnly).ToList();
        if (reserved.Count > 0)
        {
            sentences.Add($"Only police constables may do this: {Listed(reserved)}.");
        }

        return string.Join(" ", sentences);
    }

    private static string WithPowers(OutsourcedActivity activity, IReadOnlyList<Designation> designations, DateOnly day)
    {
        if (PowersCheck.WhyNot(activity, designations, day) is not null)
        {
            return $"Private staff may not use police powers for this today, because no complete decision to give them is on record: {activity.What}.";
        }

        var held = designations.Where(designation => designation.ActivityId == activity.Id && designation.HoldsOn(day)
            && PowersCheck.Fits(activity.Role, designation.Kind) && PowersCheck.MissingFrom(designation, day).Count == 0).ToList();
        var kinds = string.Join(" and ", held.Select(designation => Kind(designation.Kind)).Distinct());
        var until = held.All(designation => designation.ExpiresOn is not null)
            ? $", until {held.Max(designation => designation.ExpiresOn)!.Value.ToString("d MMMM yyyy", British)}"
            : "";
        return $"Private staff may do this with the powers of {kinds} that the chief officer gave them{until}: {activity.What}.";
    }

    private static string Kind(DesignationKind kind) => kind switch
    {
        DesignationKind.DetentionOfficer => "a detention officer",
        DesignationKind.EscortOfficer => "an escort officer",
        _ => "an accredited person",
    };

    private static string Listed(IEnumerable<OutsourcedActivity> activities) =>
        string.Join("; ", activities.Select(activity => activity.What));
}
