namespace ContractOversight.Domain.Parties;

/// <summary>That a supplier belonged to a group for a span of days.</summary>
public sealed class GroupMembership
{
    /// <summary>The register's own number for the membership; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The supplier.</summary>
    public required int SupplierId { get; init; }

    /// <summary>The group.</summary>
    public required int GroupId { get; init; }

    /// <summary>First day of the membership, inclusive.</summary>
    public required DateOnly FromOn { get; init; }

    /// <summary>Last day of the membership, inclusive; null while it lasts.</summary>
    public DateOnly? UntilOn { get; set; }
}
