namespace ContractOversight.Data.Work;

/// <summary>
/// Something asked for once, such as an import, a publication or a mail. The row is written in the transaction of the
/// change that asks for it, so it survives a crash although the job queue in memory does not.
/// </summary>
public sealed class WorkItem
{
    public long Id { get; init; }

    /// <summary>What has to be done, for instance <c>import</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Unique within the kind, so that asking twice does it once.</summary>
    public required string Key { get; init; }

    public required string Payload { get; init; }

    public required DateTime RequestedAt { get; init; }

    public required string RequestedById { get; init; }

    public int? OfficeId { get; init; }

    public DateTime? StartedAt { get; set; }

    public DateTime? FinishedAt { get; set; }

    /// <summary>When it was given up, after the last attempt failed; null while it is done or may still be.</summary>
    public DateTime? GivenUpAt { get; set; }

    /// <summary>Earliest instant of the next attempt; null for at once.</summary>
    public DateTime? NotBefore { get; set; }

    public int Attempts { get; set; }

    /// <summary>Why the last attempt failed, in words for the reader; null when none did.</summary>
    public string? Error { get; set; }
}
