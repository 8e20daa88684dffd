namespace ContractOversight.Domain.Partnership;

/// <summary>The one person who answers for one duty under an arrangement.</summary>
public sealed class NamedDuty
{
    /// <summary>The most characters a duty or a holder may have.</summary>
    public const int TextMaxLength = 200;

    /// <summary>The register's own number for the entry; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>The duty, for instance "Answering complaints".</summary>
    public required string Duty { get; init; }

    /// <summary>Who answers for it, with the organisation; never published.</summary>
    public required string Holder { get; init; }

    /// <summary>Whether the holder belongs to the client or the provider.</summary>
    public required RelationSide Side { get; init; }

    /// <summary>Day from which the holder answers for it.</summary>
    public required DateOnly NamedOn { get; init; }

    /// <summary>Day on which somebody else took over, or the duty ended; null while the holder answers for it.</summary>
    public DateOnly? EndedOn { get; set; }
}
