namespace ContractOversight.Exchange.OpenContracting;

/// <summary>A decision to give a contract to one or more suppliers.</summary>
public sealed record OcdsAward
{
    /// <summary>Identifier within the process; null where the publisher gives none.</summary>
    public string? Id { get; init; }

    /// <summary>Title; null when not given.</summary>
    public string? Title { get; init; }

    /// <summary>Description; null when not given.</summary>
    public string? Description { get; init; }

    /// <summary>Code such as "active" or "cancelled"; null when not given.</summary>
    public string? Status { get; init; }

    /// <summary>The day of the decision as written by the publisher; null when not given.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Value; null when not given.</summary>
    public OcdsAmount? Value { get; init; }

    /// <summary>Suppliers in the order given; may be empty.</summary>
    public IReadOnlyList<OcdsOrganisation> Suppliers { get; init; } = [];

    /// <summary>When the contract is meant to run.</summary>
    public OcdsPeriod Period { get; init; } = OcdsPeriod.Unknown;

    /// <summary>CPV code of the award's own items; null when not given.</summary>
    public string? Cpv { get; init; }

    /// <summary>Identifiers of the lots awarded; empty when lots are not used.</summary>
    public IReadOnlyList<string> RelatedLots { get; init; } = [];
}
