namespace ContractOversight.Domain.Partnership;

/// <summary>Who places an arrangement.</summary>
public enum RelationSide
{
    /// <summary>The office or the force, which buys or funds.</summary>
    Client,

    /// <summary>Whoever provides.</summary>
    Provider,
}

/// <summary>
/// Where one side, on one day, placed an arrangement between a contract (1) and a partnership (5) in each of the seven
/// dimensions; never altered once recorded. Null means that the side did not say.
/// </summary>
public sealed class RelationPlacing
{
    /// <summary>The contractual end.</summary>
    public const int Lowest = 1;

    /// <summary>The partnership end.</summary>
    public const int Highest = 5;

    /// <summary>The most characters a role or a note may have.</summary>
    public const int TextMaxLength = 1_000;

    /// <summary>The register's own number for the placing; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>Whose view it is.</summary>
    public required RelationSide Side { get; init; }

    /// <summary>Day for which it is true.</summary>
    public required DateOnly PlacedOn { get; init; }

    /// <summary>Role, not name, of whoever placed it.</summary>
    public required string PlacedBy { get; init; }

    /// <summary>Place of the form, 1 to 5.</summary>
    public int? Form { get; init; }

    /// <summary>Place of the norms, 1 to 5.</summary>
    public int? Norms { get; init; }

    /// <summary>Place of the medium, 1 to 5.</summary>
    public int? Medium { get; init; }

    /// <summary>Place of the culture, 1 to 5.</summary>
    public int? Culture { get; init; }

    /// <summary>Place of the dependence, 1 to 5.</summary>
    public int? Dependence { get; init; }

    /// <summary>Place of the accountability, 1 to 5.</summary>
    public int? Accountability { get; init; }

    /// <summary>Place of the handling of conflict, 1 to 5.</summary>
    public int? Conflict { get; init; }

    /// <summary>What the side added; null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Instant at which it was recorded, UTC.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>Sign-in id of the person who recorded it.</summary>
    public required string RecordedById { get; init; }

    /// <summary>The place in one dimension, 1 to 5; null where the side did not say.</summary>
    /// <param name="dimension">The dimension.</param>
    public int? In(RelationDimension dimension) => dimension switch
    {
        RelationDimension.Form => Form,
        RelationDimension.Norms => Norms,
        RelationDimension.Medium => Medium,
        RelationDimension.Culture => Culture,
        RelationDimension.Dependence => Dependence,
        RelationDimension.Accountability => Accountability,
        _ => Conflict,
    };
}
