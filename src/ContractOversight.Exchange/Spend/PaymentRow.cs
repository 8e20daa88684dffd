namespace ContractOversight.Exchange.Spend;

/// <summary>One payment as a public body published it.</summary>
public sealed record PaymentRow
{
    /// <summary>The most characters kept of a supplier's name.</summary>
    public const int SupplierNameMaximumLength = 500;

    /// <summary>The most characters kept of a reference or identifier.</summary>
    public const int ReferenceMaximumLength = 100;

    /// <summary>The most characters kept of the purpose.</summary>
    public const int PurposeMaximumLength = 2_000;

    /// <summary>The most characters kept of a category, department or body.</summary>
    public const int LabelMaximumLength = 500;

    /// <summary>The sheet.</summary>
    public required string Sheet { get; init; }

    /// <summary>The row number that a spreadsheet shows.</summary>
    public required int Row { get; init; }

    /// <summary>The supplier's name as published, redactions included; null where the file leaves it blank, which is not a reason to lose the money.</summary>
    public string? SupplierName { get; init; }

    /// <summary>The body's own number for the supplier; null where not published.</summary>
    public string? SupplierId { get; init; }

    /// <summary>The day of payment; null where the file gives a period only.</summary>
    public DateOnly? PaidOn { get; init; }

    /// <summary>The first day on which it can have been paid; equal to <see cref="PaidOn"/> where that is known.</summary>
    public required DateOnly PeriodFrom { get; init; }

    /// <summary>The last day on which it can have been paid, inclusive; equal to <see cref="PaidOn"/> where that is known.</summary>
    public required DateOnly PeriodTo { get; init; }

    /// <summary>The amount in pence that counts in the total: net where the file states net, else the amount, else gross. Below zero is a credit.</summary>
    public required long AmountPence { get; init; }

    /// <summary>Whether <see cref="AmountPence"/> includes VAT.</summary>
    public required AmountBasis Basis { get; init; }

    /// <summary>Pence without recoverable VAT; null where not published.</summary>
    public long? NetPence { get; init; }

    /// <summary>Pence with VAT; null where not published.</summary>
    public long? GrossPence { get; init; }

    /// <summary>VAT in pence; null where not published.</summary>
    public long? VatPence { get; init; }

    /// <summary>VAT in pence that the body cannot recover; null where not published.</summary>
    public long? IrrecoverableVatPence { get; init; }

    /// <summary>The transaction or document number; null where not published. Not unique: one payment can have several lines.</summary>
    public string? Reference { get; init; }

    /// <summary>The supplier's invoice number; null where not published.</summary>
    public string? InvoiceReference { get; init; }

    /// <summary>The contract's reference or title where the file has such a column; otherwise null.</summary>
    public string? ContractReference { get; init; }

    /// <summary>What was bought; null where not published.</summary>
    public string? Purpose { get; init; }

    /// <summary>The kind of expense; null where not published.</summary>
    public string? Category { get; init; }

    /// <summary>The department or service that paid; null where not published.</summary>
    public string? Department { get; init; }

    /// <summary>The public body that paid; null where the file does not name it.</summary>
    public string? Body { get; init; }

    /// <summary>True for capital, false for revenue, null where not published.</summary>
    public bool? IsCapital { get; init; }

    /// <summary>True where the file marks it as paid by card; null where it does not say.</summary>
    public bool? IsCard { get; init; }

    /// <summary>64 hexadecimal figures that are the same for rows that say the same, whatever file or row they stand in.</summary>
    public required string ContentKey { get; init; }

    /// <summary>1 for the first row of this content in the file, 2 for the second, and so on; with <see cref="ContentKey"/> it tells a repeated file from repeated payments.</summary>
    public required int Occurrence { get; init; }
}
