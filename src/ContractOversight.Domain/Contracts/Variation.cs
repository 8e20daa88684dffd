namespace ContractOversight.Domain.Contracts;

/// <summary>One change to an agreement after it was signed, with what it was before and after; never altered once recorded.</summary>
public sealed class Variation
{
    /// <summary>The register's own number for the change; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>What kind of change it is.</summary>
    public required VariationKind Kind { get; init; }

    /// <summary>Day on which it takes effect.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>Why the change was made.</summary>
    public required string Reason { get; init; }

    /// <summary>Value before, in pence, on the agreement's VAT footing; null when not known.</summary>
    public long? ValueBeforePence { get; init; }

    /// <summary>Value after, in pence, on the agreement's VAT footing; null when not known.</summary>
    public long? ValueAfterPence { get; init; }

    /// <summary>Last day of the term before; null when not known.</summary>
    public DateOnly? EndsOnBefore { get; init; }

    /// <summary>Last day of the term after; null when not known.</summary>
    public DateOnly? EndsOnAfter { get; init; }

    /// <summary>Permitted ground (Procurement Act 2023 s.74 and Sch.8) as the officer stated it; null when not stated.</summary>
    public string? Ground { get; init; }

    /// <summary>Instant at which it was recorded, UTC.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>Sign-in id of the person who recorded it.</summary>
    public required string RecordedById { get; init; }
}
