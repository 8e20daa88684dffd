namespace ContractOversight.Domain.Reviews;

/// <summary>Something a review asked somebody to do.</summary>
public sealed class ReviewAction
{
    /// <summary>The most characters an action or its owner may have.</summary>
    public const int TextMaxLength = 1_000;

    /// <summary>The register's own number for the action; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The review that asked for it; null until the review is stored with it.</summary>
    public required int ReviewId { get; init; }

    /// <summary>The agreement it concerns.</summary>
    public required int ContractId { get; init; }

    /// <summary>What has to be done.</summary>
    public required string What { get; init; }

    /// <summary>Who has to do it: a role or a name.</summary>
    public required string Owner { get; init; }

    /// <summary>Last day for it; null when none was agreed.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Day it was done; null while open.</summary>
    public DateOnly? DoneOn { get; set; }
}
