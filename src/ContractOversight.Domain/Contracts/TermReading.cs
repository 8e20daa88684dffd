namespace ContractOversight.Domain.Contracts;

/// <summary>A contract's term as read on one day.</summary>
public sealed record TermReading
{
    /// <summary>Where the contract stands.</summary>
    public required TermStatus Status { get; init; }

    /// <summary>Last day of the initial term and the options taken; null when the initial end is not recorded.</summary>
    public DateOnly? ContractedEnd { get; init; }

    /// <summary>
    /// The last day as things stand: the contracted end, moved on by tacit renewals up to today, or the day of an earlier
    /// termination. Null when it cannot be told.
    /// </summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Last day if every option still open were taken; equals <see cref="ExpiresOn"/> when none is.</summary>
    public DateOnly? LatestPossibleEnd { get; init; }

    /// <summary>The last day to give notice before <see cref="ExpiresOn"/>; null when either is not known.</summary>
    public DateOnly? NoticeDue { get; init; }

    /// <summary>How many tacit renewals have happened by today.</summary>
    public int TacitRenewals { get; init; }

    /// <summary>The options as they stand today: an open one whose time has passed reads as lapsed.</summary>
    public IReadOnlyList<TermOption> Options { get; init; } = [];

    /// <summary>True when the contract expired while an option was left undecided; somebody should be told.</summary>
    public bool EndedWithOptionUnused { get; init; }

    /// <summary>What must be recorded before the reading is complete, in plain words; empty when it is complete.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}
