namespace ContractOversight.Exchange.Registers;

/// <summary>One contract as a register states it. Null always means that the register does not say.</summary>
public sealed record RegisterRow
{
    /// <summary>The most characters of a reference or identifier; longer ones are refused.</summary>
    public const int ReferenceMaximumLength = 100;

    /// <summary>The most characters of a title; longer ones are refused.</summary>
    public const int TitleMaximumLength = 500;

    /// <summary>The most characters of a description; longer ones are refused.</summary>
    public const int DescriptionMaximumLength = 10_000;

    /// <summary>The most characters of a supplier's name; longer ones are refused.</summary>
    public const int SupplierNameMaximumLength = 500;

    /// <summary>The most characters of any other text; longer ones are refused.</summary>
    public const int LabelMaximumLength = 500;

    /// <summary>The sheet.</summary>
    public required string Sheet { get; init; }

    /// <summary>The number of the first source row, as a spreadsheet shows it; for JSON, the place in the list, 1 for the first.</summary>
    public required int Row { get; init; }

    /// <summary>All source rows that make up the contract: more than one where a register has a row for each supplier.</summary>
    public required IReadOnlyList<int> SourceRows { get; init; }

    /// <summary>The reference; never empty.</summary>
    public required string Reference { get; init; }

    /// <summary>1, or the number of this record among those of the file with the same reference and another title or start (lots, renewals kept as rows of their own).</summary>
    public int Part { get; init; } = 1;

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The description.</summary>
    public string? Description { get; init; }

    /// <summary>The suppliers in the order of the rows; empty where none is named.</summary>
    public required IReadOnlyList<RegisterSupplier> Suppliers { get; init; }

    /// <summary>The value over the whole term, in pence, not below zero.</summary>
    public long? TotalValuePence { get; init; }

    /// <summary>The value in a year, in pence, not below zero.</summary>
    public long? AnnualValuePence { get; init; }

    /// <summary>VAT that cannot be recovered, in pence.</summary>
    public long? IrrecoverableVatPence { get; init; }

    /// <summary>True where the values include VAT, false where they exclude it.</summary>
    public bool? IncludesVat { get; init; }

    /// <summary>The first day of the term.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day of the first term, inclusive; never before the start.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The last day as things stand, extensions taken included; never before the start.</summary>
    public DateOnly? CurrentlyEndsOn { get; init; }

    /// <summary>The last day to which it could be extended.</summary>
    public DateOnly? ExtendableUntil { get; init; }

    /// <summary>The day of signature or award.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>The day of the next review.</summary>
    public DateOnly? NextReviewDue { get; init; }

    /// <summary>The options to extend, in the register's words.</summary>
    public string? ExtensionOption { get; init; }

    /// <summary>The months of one extension, or of all where the register does not say which.</summary>
    public int? ExtensionMonths { get; init; }

    /// <summary>How many extensions are possible.</summary>
    public int? ExtensionCount { get; init; }

    /// <summary>For each extension that the register has a column for, first to fourth: true taken, false not taken, null not said.</summary>
    public IReadOnlyList<bool?> ExtensionsTaken { get; init; } = [];

    /// <summary>How the contract was let, in the register's words.</summary>
    public string? ProcurementRoute { get; init; }

    /// <summary>The category in the register's words.</summary>
    public string? Category { get; init; }

    /// <summary>The CPV code, or several parted by a comma.</summary>
    public string? CpvCode { get; init; }

    /// <summary>The body that bought.</summary>
    public string? Buyer { get; init; }

    /// <summary>The department or service.</summary>
    public string? Department { get; init; }

    /// <summary>The contract manager as named in the register.</summary>
    public string? ContractManager { get; init; }

    /// <summary>True where the register is to be published, false where it is not.</summary>
    public bool? Publish { get; init; }

    /// <summary>The status in the register's words.</summary>
    public string? Status { get; init; }

    /// <summary>The identifier of a published notice.</summary>
    public string? NoticeId { get; init; }

    /// <summary>The sum of the money column over all source rows, in pence; what the account counts, so it equals what a person adds up in the sheet.</summary>
    public long ControlPence { get; init; }
}

/// <summary>A supplier as a register names it. Null means that the register does not say.</summary>
/// <param name="Name">The name.</param>
/// <param name="CompanyNumber">The Companies House number as written.</param>
/// <param name="CharityNumber">The charity number as written.</param>
/// <param name="Identifier">Another identifier as written, where the register gives its scheme or none.</param>
/// <param name="IdentifierScheme">The scheme of that identifier.</param>
/// <param name="Postcode">The postcode.</param>
/// <param name="IsSme">True for a small or medium-sized enterprise.</param>
/// <param name="IsVcse">True for a voluntary, community or social enterprise.</param>
public sealed record RegisterSupplier(
    string Name,
    string? CompanyNumber = null,
    string? CharityNumber = null,
    string? Identifier = null,
    string? IdentifierScheme = null,
    string? Postcode = null,
    bool? IsSme = null,
    bool? IsVcse = null);
