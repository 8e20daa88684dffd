namespace ContractOversight.Domain.Contracts;

/// <summary>What is known about a contract's term.</summary>
public sealed record TermFacts
{
    /// <summary>First day of the term; null when not recorded.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day of the initial term, without any option; null when not recorded.</summary>
    public DateOnly? InitialEndsOn { get; init; }

    /// <summary>What happens when the term ends.</summary>
    public RenewalType Renewal { get; init; }

    /// <summary>Length in months of each tacit renewal; null when not recorded or not tacit.</summary>
    public int? TacitMonths { get; init; }

    /// <summary>Notice that must be given before the end, in months; 0 means none is needed, null not recorded.</summary>
    public int? NoticeMonths { get; init; }

    /// <summary>The day on which notice to stop a tacit renewal was given; null when none was.</summary>
    public DateOnly? NoticeGivenOn { get; init; }

    /// <summary>The last day of a contract that was ended early; null when it was not.</summary>
    public DateOnly? TerminatedOn { get; init; }

    /// <summary>Options to extend, in the order in which they may be taken.</summary>
    public IReadOnlyList<TermOption> Options { get; init; } = [];
}

/// <summary>One option to extend.</summary>
/// <param name="Months">Length in whole months, at least 1.</param>
/// <param name="State">What has become of it.</param>
/// <param name="DecideBy">The last day to take it; null means the last day of the term that it would extend.</param>
public sealed record TermOption(int Months, ExtensionOptionState State, DateOnly? DecideBy = null);
