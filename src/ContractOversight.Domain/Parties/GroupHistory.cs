namespace ContractOversight.Domain.Parties;

/// <summary>Which group a supplier belonged to on a day.</summary>
public static class GroupHistory
{
    /// <summary>The group on a day, both ends of a membership included; null when it belonged to none. Never throws.</summary>
    public static int? GroupOn(IEnumerable<GroupMembership> memberships, DateOnly day) => memberships
        .Where(row => row.FromOn <= day && (row.UntilOn is null || row.UntilOn >= day))
        .OrderByDescending(row => row.FromOn).ThenByDescending(row => row.Id)
        .Select(row => (int?)row.GroupId).FirstOrDefault();
}
