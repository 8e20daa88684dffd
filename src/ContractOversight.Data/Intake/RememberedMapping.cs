namespace ContractOversight.Data.Intake;

/// <summary>Which column of a source an office takes for what, kept for the next file with the same headings.</summary>
public sealed class RememberedMapping
{
    public int Id { get; init; }

    public required int OfficeId { get; init; }

    public required ImportKind Kind { get; init; }

    /// <summary>Hash of the headings, which is how the same source is recognised.</summary>
    public required string Signature { get; init; }

    public required string Mapping { get; set; }
}
