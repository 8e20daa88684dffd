namespace ContractOversight.Data.Audit;

/// <summary>
/// One audited change. Each entry carries the hash of the one before it, so that an entry altered, added or removed by
/// hand breaks the chain at a place that can be named.
/// </summary>
public sealed class AuditEntry
{
    public long Id { get; init; }

    public required DateTime At { get; init; }

    public required string ActorId { get; init; }

    public required string ActorName { get; init; }

    public int? OfficeId { get; init; }

    /// <summary>What was done: added, changed or removed.</summary>
    public required string Action { get; init; }

    /// <summary>What kind of record, for instance Contract.</summary>
    public required string Subject { get; init; }

    public required string SubjectId { get; init; }

    public int? ContractId { get; init; }

    public string? Reason { get; init; }

    /// <summary>JSON: property → [before, after].</summary>
    public required string Changes { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }

    /// <summary>The same entry with its own hash filled in.</summary>
    public AuditEntry Sealed() => new()
    {
        Id = Id,
        At = At,
        ActorId = ActorId,
        ActorName = ActorName,
        OfficeId = OfficeId,
        Action = Action,
        Subject = Subject,
        SubjectId = SubjectId,
        ContractId = ContractId,
        Reason = Reason,
        Changes = Changes,
        PreviousHash = PreviousHash,
        Hash = AuditChain.HashOf(this),
    };
}
