namespace ContractOversight.Domain.Publication;

/// <summary>A transparency disclosure: what has to be or was published, where, when, and what was withheld and why.</summary>
public sealed class Disclosure
{
    /// <summary>The most characters a title, an address or a basis may have.</summary>
    public const int ShortTextMaxLength = 500;

    /// <summary>The most characters a text about what was withheld may have.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The register's own number for the disclosure; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The office that owes it.</summary>
    public required int OfficeId { get; init; }

    /// <summary>The agreement it concerns; null for one that concerns the office as a whole.</summary>
    public int? ContractId { get; init; }

    /// <summary>What is published, for instance "Copy of the contract".</summary>
    public required string What { get; set; }

    /// <summary>Code of the publication duty it meets; null when it meets none in the catalogue.</summary>
    public string? DutyCode { get; set; }

    /// <summary>Last day for publishing it, inclusive: the law's, or else the office's own target; null when none is set.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>Day it was published; null while it is owed.</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>Web address at which it can be read; null while it is owed.</summary>
    public string? PublishedAt { get; set; }

    /// <summary>What was withheld, in words the public can read; null when nothing was.</summary>
    public string? Withheld { get; set; }

    /// <summary>The legal basis for withholding; compulsory where anything is withheld.</summary>
    public string? WithheldBasis { get; set; }

    /// <summary>Who decided to withhold: a role; compulsory where anything is withheld.</summary>
    public string? WithheldDecidedBy { get; set; }

    /// <summary>Day on which the decision to withhold is looked at again.</summary>
    public DateOnly? WithheldLookAgainOn { get; set; }
}
