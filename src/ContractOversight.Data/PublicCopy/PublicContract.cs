namespace ContractOversight.Data.PublicCopy;

/// <summary>One published agreement, flat, as its latest release has it. Null: not recorded, or withheld.</summary>
public sealed class PublicContract
{
    /// <summary>The same number at every rebuild.</summary>
    public required int Id { get; init; }

    public required string OfficeCode { get; init; }

    public required string OfficeName { get; init; }

    public required string Reference { get; init; }

    public required string Ocid { get; init; }

    public required string Title { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public required string Kind { get; init; }

    public string? Party { get; init; }

    public string? Category { get; init; }

    public string? Cpv { get; init; }

    public string? Route { get; init; }

    public string? DirectAwardGround { get; init; }

    public int? Bids { get; init; }

    public long? EstimatedPence { get; init; }

    public long? ValuePence { get; init; }

    public bool? ValueIncludesVat { get; init; }

    public long? AnnualPence { get; init; }

    public DateOnly? SignedOn { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public DateOnly? InitialEndsOn { get; init; }

    public DateOnly? LatestEndsOn { get; init; }

    public string? Extensions { get; init; }

    public string? Renewal { get; init; }

    public int? NoticeMonths { get; init; }

    public DateOnly? NextReviewDue { get; init; }

    public DateOnly? TerminatedOn { get; init; }

    public string? ValueForMoney { get; init; }

    public string? FrameworkOcid { get; init; }

    /// <summary>Names of all suppliers, for lists and search.</summary>
    public required string Suppliers { get; init; }

    /// <summary>The sum of the payments published; null when none are.</summary>
    public long? PaidPence { get; init; }

    public required int Payments { get; init; }

    public required int Withheld { get; init; }

    /// <summary>A mailbox of the office.</summary>
    public string? Contact { get; init; }

    public required DateTime FirstPublishedAt { get; init; }

    public required DateTime PublishedAt { get; init; }

    public required string ReleaseId { get; init; }

    /// <summary>The day on which it ended or ends; what is not known sorts last.</summary>
    public required DateOnly SortEndsOn { get; init; }

    /// <summary>What is not known sorts lowest.</summary>
    public required long SortValuePence { get; init; }
}
