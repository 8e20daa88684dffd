namespace ContractOversight.Domain.Parties;

/// <summary>An office of a Police and Crime Commissioner (or a mayor with those functions) that keeps this register.</summary>
public sealed class Office
{
    /// <summary>The most characters a <see cref="Code"/> may have.</summary>
    public const int CodeMaxLength = 20;

    /// <summary>The most characters a <see cref="Name"/> may have.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The register's own number for the office; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>Short lower-case code used in addresses, files and commands, for instance <c>northmere</c>; never reused.</summary>
    public required string Code { get; init; }

    /// <summary>The name the public knows the office by.</summary>
    public required string Name { get; set; }

    /// <summary>The police area the office answers for; null when not recorded.</summary>
    public string? PoliceArea { get; set; }

    /// <summary>A shared mailbox for questions about published contracts, never a person's; null when not recorded.</summary>
    public string? ContactEmail { get; set; }

    /// <summary>True for an office that does not exist and is kept to show how the register works.</summary>
    public bool IsFictitious { get; init; }
}
