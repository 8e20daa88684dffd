namespace ContractOversight.Domain.Publication;

/// <summary>What one duty asks of one subject, as judged on one day.</summary>
public sealed record Obligation
{
    /// <summary>Code of the duty.</summary>
    public required string DutyCode { get; init; }

    /// <summary>What it is owed for: the contract's or office's key, with the period or event after a slash where there is one.</summary>
    public required string SubjectKey { get; init; }

    /// <summary>How it stands.</summary>
    public required ObligationState State { get; init; }

    /// <summary>Why, in one sentence for a reader.</summary>
    public required string Reason { get; init; }

    /// <summary>The last lawful day, or the office's target where <see cref="IsLocalTarget"/>; null when there is none yet.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day it was done; null while it is not.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>True when the law gives no number of days and <see cref="Due"/> is the office's own target.</summary>
    public bool IsLocalTarget { get; init; }

    /// <summary>What must happen first, when the state is blocked; otherwise null.</summary>
    public string? BlockedBy { get; init; }

    /// <summary>What may not happen until this is done, for instance "entering into the contract"; null for an ordinary duty.</summary>
    public string? Blocks { get; init; }

    /// <summary>True when it was done after <see cref="Due"/>.</summary>
    public bool WasDoneLate => DoneOn > Due;
}

/// <summary>How an obligation stands.</summary>
public enum ObligationState
{
    /// <summary>Owed now, and its last day has not passed.</summary>
    Due,

    /// <summary>Done, whether in time or not; see <see cref="Obligation.WasDoneLate"/>.</summary>
    Done,

    /// <summary>Owed, not done, and its last day has passed.</summary>
    Late,

    /// <summary>Will be owed once its event happens.</summary>
    NotYetDue,

    /// <summary>Not owed; the reason says why.</summary>
    NotApplicable,

    /// <summary>Owed, but something else must happen first.</summary>
    Blocked,

    /// <summary>A fact is missing without which the answer would be a guess.</summary>
    CannotTell,
}
