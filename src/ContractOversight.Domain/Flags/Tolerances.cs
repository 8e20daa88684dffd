using ContractOversight.Domain.Contracts;

namespace ContractOversight.Domain.Flags;

/// <summary>What an office tolerates before a rule speaks; the office's choice, never the law's.</summary>
public sealed record Tolerances
{
    /// <summary>The section of the settings that holds them.</summary>
    public const string Section = "Tolerances";

    /// <summary>Calendar days a review may be late before it is flagged, 0 or more; 0 flags it the day after it was due.</summary>
    public int ReviewGraceDays { get; init; }

    /// <summary>Calendar days before a notice or decision date from which it is flagged, 1 or more.</summary>
    public int NoticeWarningDays { get; init; } = 90;

    /// <summary>Calendar days before a designation, a vetting or a licence runs out from which it is flagged, 1 or more, inclusive.</summary>
    public int ExpiryWarningDays { get; init; } = 60;

    /// <summary>Percentage of an agreement's value, 1 to 100, at which spending is flagged, inclusive.</summary>
    public int SpendWarningPercent { get; init; } = 80;

    /// <summary>Working days, 1 or more, in which the office wants to publish what the law asks for "as soon as practicable".</summary>
    public int PublicationTargetWorkingDays { get; init; } = 20;

    /// <summary>Calendar days, 1 or more, after which the last nightly check counts as stale and pages warn of it; inclusive, so 1 warns when a night was missed.</summary>
    public int StaleAfterDays { get; init; } = 1;

    /// <summary>How long approvals, a procurement and a change of supplier take; decides the last day for a free choice.</summary>
    public ReplacementTimes Replacement { get; init; } = new();
}
