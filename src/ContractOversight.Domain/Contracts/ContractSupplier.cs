namespace ContractOversight.Domain.Contracts;

/// <summary>That a supplier is party to an agreement, and with which share of its value.</summary>
public sealed class ContractSupplier
{
    /// <summary>Hundredths of a per cent in the whole.</summary>
    public const int WholeBasisPoints = 10_000;

    /// <summary>The agreement.</summary>
    public required int ContractId { get; init; }

    /// <summary>The supplier.</summary>
    public required int SupplierId { get; init; }

    /// <summary>Share of the value in hundredths of a per cent (1 to 10,000); null when not known.</summary>
    public int? ShareBasisPoints { get; set; }
}
