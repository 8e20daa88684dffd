namespace ContractOversight.Data.Work;

/// <summary>One run of a scheduled job, with its counts.</summary>
public sealed class JobRun
{
    public long Id { get; init; }

    public required string JobCode { get; init; }

    /// <summary>The UK day for which the run worked out the truth.</summary>
    public required DateOnly AsOf { get; init; }

    public required DateTime StartedAt { get; init; }

    public DateTime? FinishedAt { get; set; }

    public JobOutcome? Outcome { get; set; }

    public int LookedAt { get; set; }

    public int Raised { get; set; }

    public int Kept { get; set; }

    public int Cleared { get; set; }

    public int Failed { get; set; }

    public string? Message { get; set; }
}

/// <summary>How a run ended.</summary>
public enum JobOutcome
{
    Succeeded,

    /// <summary>Some subjects failed; the others were done.</summary>
    Partial,

    Failed,
}
