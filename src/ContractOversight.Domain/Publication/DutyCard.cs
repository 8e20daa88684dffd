namespace ContractOversight.Domain.Publication;

/// <summary>What a duty is, in words for a reader; what it means for one contract or office is in its obligations.</summary>
public sealed record DutyCard
{
    /// <summary>Stored code: short, lower-case, hyphenated, never reused.</summary>
    public required string Code { get; init; }

    /// <summary>Its identifier in the catalogue of duties that an office may know it by, for instance "PA-53A".</summary>
    public required string LawId { get; init; }

    /// <summary>What is published or done, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The provision, for instance "Procurement Act 2023 s.53(1)(b)"; for good practice, the guidance.</summary>
    public required string Provision { get; init; }

    /// <summary>Key of the source that was read; docs/law-sources.md gives the address.</summary>
    public required string SourceKey { get; init; }

    /// <summary>How sure the text behind the duty is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What sets it off, in words.</summary>
    public required string Trigger { get; init; }

    /// <summary>The last lawful day in words, or that the law names none.</summary>
    public required string Deadline { get; init; }

    /// <summary>What must be published or recorded, item by item.</summary>
    public required IReadOnlyList<string> MustPublish { get; init; }

    /// <summary>How often it comes round.</summary>
    public required Recurrence Recurrence { get; init; }

    /// <summary>Whether it is owed for one contract or for the office as a whole.</summary>
    public required DutyLevel Level { get; init; }

    /// <summary>True for good practice, which no law demands; pages must say so.</summary>
    public bool IsGoodPractice { get; init; }
}

/// <summary>How sure the text behind a duty is.</summary>
public enum Certainty
{
    /// <summary>The law was read at its source.</summary>
    Verified,

    /// <summary>Taken from somebody else's account of it.</summary>
    SecondHand,

    /// <summary>Our own interpretation, or good practice; a Monitoring Officer should confirm it.</summary>
    OurReading,
}

/// <summary>How often a duty comes round.</summary>
public enum Recurrence
{
    /// <summary>Once for its subject.</summary>
    Once,

    /// <summary>Each time the event happens.</summary>
    EachEvent,

    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>Every calendar quarter.</summary>
    Quarterly,

    /// <summary>Every six months.</summary>
    HalfYearly,

    /// <summary>Every year.</summary>
    Yearly,

    /// <summary>At an interval that the office chose.</summary>
    ByTier,
}

/// <summary>What a duty is owed for.</summary>
public enum DutyLevel
{
    /// <summary>One contract.</summary>
    Contract,

    /// <summary>The office as a whole.</summary>
    Office,
}
