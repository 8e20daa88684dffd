namespace ContractOversight.Domain.Publication;

/// <summary>A decision to keep one part of an agreement from the public.</summary>
public sealed class FieldWithholding
{
    /// <summary>The most characters a basis's code may have.</summary>
    public const int CodeMaxLength = 30;

    /// <summary>The most characters the role that decided may have.</summary>
    public const int DecidedByMaxLength = 200;

    /// <summary>The register's own number for the decision; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The office that decided.</summary>
    public required int OfficeId { get; init; }

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>What is withheld.</summary>
    public required PublicField Field { get; init; }

    /// <summary>Code of the basis in <see cref="Withholding.All"/>.</summary>
    public required string BasisCode { get; init; }

    /// <summary>Who decided: a role, never a name.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>The day of the decision.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>The day on which the decision is looked at again.</summary>
    public required DateOnly LookAgainOn { get; init; }

    /// <summary>The recorded decision that even saying so would harm national security; without effect for any other ground.</summary>
    public bool IsSayingSoForbidden { get; init; }

    /// <summary>Instant at which it was recorded, UTC.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>Sign-in id of the person who recorded it.</summary>
    public required string RecordedById { get; init; }

    /// <summary>The day on which it was lifted; null while the field is withheld.</summary>
    public DateOnly? LiftedOn { get; set; }
}
