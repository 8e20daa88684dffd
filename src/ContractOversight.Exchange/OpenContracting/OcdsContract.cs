namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A contract signed after an award.</summary>
public sealed record OcdsContract
{
    /// <summary>Identifier within the process; null where the publisher gives none.</summary>
    public string? Id { get; init; }

    /// <summary>The award it follows from; null when not given.</summary>
    public string? AwardId { get; init; }

    /// <summary>Title; null when not given.</summary>
    public string? Title { get; init; }

    /// <summary>Description; null when not given.</summary>
    public string? Description { get; init; }

    /// <summary>Code such as "active" or "terminated"; null when not given.</summary>
    public string? Status { get; init; }

    /// <summary>Value; null when not given.</summary>
    public OcdsAmount? Value { get; init; }

    /// <summary>When it runs.</summary>
    public OcdsPeriod Period { get; init; } = OcdsPeriod.Unknown;

    /// <summary>The day it was signed; null when not given.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Changes to it, oldest first as given.</summary>
    public IReadOnlyList<OcdsAmendment> Amendments { get; init; } = [];

    /// <summary>Payments made under it.</summary>
    public IReadOnlyList<OcdsTransaction> Transactions { get; init; } = [];

    /// <summary>KPIs: those agreed, then what was measured; one entry per id in each.</summary>
    public IReadOnlyList<OcdsMetric> Metrics { get; init; } = [];

    /// <summary>Performance failures disclosed.</summary>
    public IReadOnlyList<OcdsPerformanceFailure> PerformanceFailures { get; init; } = [];

    /// <summary>How many documents are listed.</summary>
    public int DocumentCount { get; init; }
}
