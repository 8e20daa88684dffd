namespace ContractOversight.Domain.Flags;

/// <summary>What the register remembers of a finding: since when it has been open, and what cleared it.</summary>
public sealed class Flag
{
    /// <summary>The most characters a rule code or subject key may have.</summary>
    public const int KeyMaxLength = 100;

    /// <summary>The most characters a sentence may have.</summary>
    public const int SentenceMaxLength = 1_000;

    /// <summary>The register's own number for the flag; 0 until it is stored.</summary>
    public long Id { get; init; }

    /// <summary>The office concerned.</summary>
    public required int OfficeId { get; init; }

    /// <summary>The agreement concerned.</summary>
    public required int ContractId { get; init; }

    /// <summary>The KPI concerned; null when the flag is about the agreement as a whole.</summary>
    public int? KpiId { get; init; }

    /// <summary>Code of the rule that raised it.</summary>
    public required string RuleCode { get; init; }

    /// <summary>What it is about; one open flag for each rule and subject.</summary>
    public required string SubjectKey { get; init; }

    /// <summary>How soon somebody has to act.</summary>
    public required Severity Severity { get; set; }

    /// <summary>What the rule found, in one sentence.</summary>
    public required string Sentence { get; set; }

    /// <summary>Day the finding turns on; null where there is none.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>
    /// First day on which it was true by the facts recorded, however late the register looked; null where the facts do not say.
    /// </summary>
    public DateOnly? Since { get; set; }

    /// <summary>Day on which the register first found it.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>Day on which it was no longer found; null while open.</summary>
    public DateOnly? ClearedOn { get; set; }

    /// <summary>What cleared it, in one sentence; null while open.</summary>
    public string? ClearedBecause { get; set; }
}
