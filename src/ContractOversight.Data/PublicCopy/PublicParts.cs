namespace ContractOversight.Data.PublicCopy;

/// <summary>A supplier under one published agreement.</summary>
public sealed class PublicContractSupplier
{
    public required int ContractId { get; init; }

    public required int Position { get; init; }

    /// <summary>The party's id in the release.</summary>
    public required string SupplierId { get; init; }

    public required string Name { get; init; }

    public string? Scheme { get; init; }

    public string? Number { get; init; }

    public bool? IsSmallOrMedium { get; init; }

    public bool? IsVoluntary { get; init; }

    /// <summary>Share as a ratio from 0 to 1.</summary>
    public double? Share { get; init; }
}

/// <summary>A KPI of one published agreement.</summary>
public sealed class PublicKpi
{
    public required int ContractId { get; init; }

    public required int Position { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? Unit { get; init; }

    public required string Frequency { get; init; }

    public required string Target { get; init; }
}

/// <summary>One period of a KPI; without a value where none was given.</summary>
public sealed class PublicReading
{
    public required int ContractId { get; init; }

    public required int KpiPosition { get; init; }

    public required DateOnly PeriodStart { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    public double? Value { get; init; }

    public string? Rating { get; init; }

    public required string Status { get; init; }
}

/// <summary>A payment under one published agreement.</summary>
public sealed class PublicPayment
{
    public required int ContractId { get; init; }

    public required int Position { get; init; }

    public required string PaymentId { get; init; }

    public required DateOnly PaidOn { get; init; }

    public required long AmountPence { get; init; }

    public required string Payee { get; init; }
}

/// <summary>A change to one published agreement.</summary>
public sealed class PublicChange
{
    public required int ContractId { get; init; }

    public required int Position { get; init; }

    public required DateOnly MadeOn { get; init; }

    public required string Description { get; init; }

    public string? Rationale { get; init; }
}

/// <summary>What is withheld from one published agreement, and why.</summary>
public sealed class PublicWithheld
{
    public required int ContractId { get; init; }

    public required int Position { get; init; }

    public required string What { get; init; }

    public required string LegalBasis { get; init; }

    public DateOnly? LookAgainOn { get; init; }
}

/// <summary>A document that anybody can open.</summary>
public sealed class PublicDocument
{
    public required int ContractId { get; init; }

    public required int Position { get; init; }

    public required string Title { get; init; }

    public required string FileName { get; init; }

    public string? MediaType { get; init; }

    /// <summary>SHA-256 of the bytes, which is also the address.</summary>
    public required string Sha256 { get; init; }
}
