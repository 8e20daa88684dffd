namespace ContractOversight.Domain.Reviews;

/// <summary>A commissioner's own note, or a question to the office with its answer.</summary>
public sealed class CommissionerNote
{
    /// <summary>The most characters a note, question or answer may have.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The register's own number for the note; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The office concerned.</summary>
    public required int OfficeId { get; init; }

    /// <summary>The agreement concerned; null when it is about the office as a whole.</summary>
    public int? ContractId { get; init; }

    /// <summary>The note or question.</summary>
    public required string Text { get; set; }

    /// <summary>True for a question that the office has to answer; false for a note that only its writer reads.</summary>
    public required bool IsQuestion { get; init; }

    /// <summary>Sign-in id of the writer.</summary>
    public required string WrittenById { get; init; }

    /// <summary>Instant of writing, UTC.</summary>
    public required DateTime WrittenAt { get; init; }

    /// <summary>The office's answer; null while unanswered.</summary>
    public string? Answer { get; set; }

    /// <summary>Sign-in id of the person who answered; null while unanswered.</summary>
    public string? AnsweredById { get; set; }

    /// <summary>Instant of the answer, UTC; null while unanswered.</summary>
    public DateTime? AnsweredAt { get; set; }
}
