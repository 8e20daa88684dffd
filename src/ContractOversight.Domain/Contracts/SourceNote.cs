namespace ContractOversight.Domain.Contracts;

/// <summary>One fact about an agreement that was taken from published pages, with the pages it was taken from.</summary>
public sealed class SourceNote
{
    /// <summary>The most characters a <see cref="Fact"/> may have.</summary>
    public const int FactMaxLength = 1_000;

    /// <summary>The most characters <see cref="Addresses"/> may have.</summary>
    public const int AddressesMaxLength = 2_000;

    /// <summary>The register's own number for the note; 0 until it is stored.</summary>
    public int Id { get; init; }

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>The fact, in the register's own words.</summary>
    public required string Fact { get; init; }

    /// <summary>Web addresses of the pages, one a line; the fact rests on them together.</summary>
    public required string Addresses { get; init; }

    /// <summary>Day on which the pages were read.</summary>
    public required DateOnly ReadOn { get; init; }
}
