namespace ContractOversight.Domain.Reviews;

/// <summary>A review that was held of an agreement.</summary>
public sealed class Review
{
    /// <summary>The most characters the minutes may have.</summary>
    public const int MinutesMaxLength = 20_000;

    /// <summary>The register's own number for the review; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The agreement reviewed.</summary>
    public required int ContractId { get; init; }

    /// <summary>Day it was held.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>What was found and decided.</summary>
    public required string Minutes { get; init; }

    /// <summary>Day by which the next one has to be held; null when no further review is planned.</summary>
    public DateOnly? NextReviewDue { get; init; }

    /// <summary>Instant at which it was recorded, UTC.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>Sign-in id of the person who recorded it.</summary>
    public required string RecordedById { get; init; }
}
