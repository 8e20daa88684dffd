namespace ContractOversight.Domain.Parties;

/// <summary>An organisation or person that an office has an agreement with or pays.</summary>
public sealed class Supplier
{
    /// <summary>The most characters a <see cref="Name"/> may have.</summary>
    public const int NameMaxLength = 500;

    /// <summary>The most characters a company or charity number may have.</summary>
    public const int NumberMaxLength = 20;

    /// <summary>The most characters a <see cref="Postcode"/> may have.</summary>
    public const int PostcodeMaxLength = 20;

    /// <summary>The register's own number for the supplier; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The supplier's name as the source or the office wrote it.</summary>
    public required string Name { get; set; }

    /// <summary>The name with case, punctuation and legal form folded by <see cref="SupplierName.Fold"/>, for matching and search.</summary>
    public required string FoldedName { get; set; }

    /// <summary>Companies House number, eight characters, or null when not known.</summary>
    public string? CompanyNumber { get; set; }

    /// <summary>Charity Commission number, or null when not known or not a charity.</summary>
    public string? CharityNumber { get; set; }

    /// <summary>Postcode of the supplier's address, or null when not known.</summary>
    public string? Postcode { get; set; }

    /// <summary>Whether the supplier is a small or medium-sized enterprise; null when not known.</summary>
    public bool? IsSme { get; set; }

    /// <summary>Whether the supplier is a voluntary, community or social enterprise; null when not known.</summary>
    public bool? IsVcse { get; set; }

    /// <summary>The supplier this record was merged into; null while it stands for itself.</summary>
    public int? MergedIntoId { get; set; }
}
