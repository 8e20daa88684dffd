namespace ContractOversight.Domain.Costs;

/// <summary>One line of money: a budget, a commitment, an invoice, a payment or a forecast.</summary>
public sealed class CostLine
{
    /// <summary>The most characters a reference may have.</summary>
    public const int ReferenceMaxLength = 200;

    /// <summary>The most characters a purpose, a reason or another text may have.</summary>
    public const int TextMaxLength = 2_000;

    /// <summary>The register's own number for the line; 0 until it is stored.</summary>
    public long Id { get; init; }

    /// <summary>The office whose money it is.</summary>
    public required int OfficeId { get; init; }

    /// <summary>The agreement it belongs to; null for spending that is matched to none.</summary>
    public int? ContractId { get; set; }

    /// <summary>Who is paid; null when the source does not say.</summary>
    public int? SupplierId { get; set; }

    /// <summary>What kind of line it is.</summary>
    public required CostKind Kind { get; init; }

    /// <summary>First calendar year of the financial year, for instance 2026 for 1 April 2026 to 31 March 2027.</summary>
    public required int FinancialYear { get; init; }

    /// <summary>Day of the payment, of the invoice, or of the decision behind a budget.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Amount in pence on the footing of <see cref="IncludesVat"/>; a credit is negative.</summary>
    public required long AmountPence { get; init; }

    /// <summary>Whether the amount includes VAT; null when the source does not say.</summary>
    public bool? IncludesVat { get; init; }

    /// <summary>Invoice or transaction number as the source has it; null when it has none.</summary>
    public string? Reference { get; init; }

    /// <summary>What the money was for.</summary>
    public string? Purpose { get; init; }

    /// <summary>The source's own category of spending.</summary>
    public string? Category { get; init; }

    /// <summary>Department, directorate or service that spent it.</summary>
    public string? Department { get; init; }

    /// <summary>Why it was thought good value, where it differs from the agreement's own reason (SI 2011/3050 para 3(g)).</summary>
    public string? ValueForMoneyReason { get; set; }

    /// <summary>The import that brought it; null when recorded by hand.</summary>
    public int? ImportId { get; init; }

    /// <summary>Row of the source it came from, counted as a spreadsheet does; null when recorded by hand.</summary>
    public int? SourceRow { get; init; }

    /// <summary>
    /// Hash of what identifies the line in its source, with a count for identical lines, so that the same file adds nothing
    /// and two equal payments stay two; null when recorded by hand.
    /// </summary>
    public string? SourceKey { get; init; }
}
