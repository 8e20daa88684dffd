namespace ContractOversight.Domain.Flags;

/// <summary>What an oversight rule says of one subject today; a breach is a finding, never an exception.</summary>
/// <param name="RuleCode">Code of the rule, for instance <c>overdue-review</c>.</param>
/// <param name="SubjectKey">What it is about, so that one subject has one open flag for a rule, for instance <c>contract:42</c>.</param>
/// <param name="Severity">How soon somebody has to act.</param>
/// <param name="Sentence">One sentence for the reader, with the figures compared.</param>
/// <param name="Due">Day the finding turns on, where there is one: a review's or a notice's day.</param>
/// <param name="KpiId">The KPI concerned; null when the finding is about the agreement as a whole.</param>
/// <param name="Since">First day on which it was true by the facts now recorded; null where the facts do not say.</param>
public sealed record Finding(
    string RuleCode,
    string SubjectKey,
    Severity Severity,
    string Sentence,
    DateOnly? Due = null,
    int? KpiId = null,
    DateOnly? Since = null);
