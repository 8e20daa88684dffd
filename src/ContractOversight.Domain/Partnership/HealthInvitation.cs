namespace ContractOversight.Domain.Partnership;

/// <summary>A private link with which one person, known by role alone, answers once.</summary>
public sealed class HealthInvitation
{
    /// <summary>The most characters a role may have.</summary>
    public const int RoleMaxLength = 200;

    /// <summary>Characters of a token's SHA-256 in hexadecimal.</summary>
    public const int TokenHashLength = 64;

    /// <summary>The register's own number for the invitation; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The round.</summary>
    public required int CheckId { get; init; }

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>Which side the person belongs to.</summary>
    public required RelationSide Side { get; init; }

    /// <summary>Role of the person, not the name.</summary>
    public required string Role { get; init; }

    /// <summary>SHA-256 of the token in the link, in lower-case hexadecimal; the token itself is kept nowhere.</summary>
    public required string TokenHash { get; init; }

    /// <summary>Day on which the link was used; null while it was not.</summary>
    public DateOnly? AnsweredOn { get; set; }
}
