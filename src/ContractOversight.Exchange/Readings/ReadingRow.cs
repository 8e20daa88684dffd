namespace ContractOversight.Exchange.Readings;

/// <summary>One reading of one KPI for one period. Null means that the sheet does not say.</summary>
public sealed record ReadingRow
{
    /// <summary>The most characters of a reference or code; longer ones are refused.</summary>
    public const int ReferenceMaximumLength = 100;

    /// <summary>The most characters of a KPI's name; longer ones are refused.</summary>
    public const int NameMaximumLength = 500;

    /// <summary>The most characters of a note; longer ones are refused.</summary>
    public const int NoteMaximumLength = 4_000;

    /// <summary>The sheet.</summary>
    public required string Sheet { get; init; }

    /// <summary>The row number that a spreadsheet shows; several readings share it where the sheet has a column for each month.</summary>
    public required int Row { get; init; }

    /// <summary>The contract's reference.</summary>
    public string? ContractReference { get; init; }

    /// <summary>The KPI's code.</summary>
    public string? KpiCode { get; init; }

    /// <summary>The KPI's name.</summary>
    public string? KpiName { get; init; }

    /// <summary>The first day of the month, quarter or year measured, or the day itself.</summary>
    public required DateOnly PeriodFrom { get; init; }

    /// <summary>The last day of the period, inclusive.</summary>
    public required DateOnly PeriodTo { get; init; }

    /// <summary>The reading in the sheet's own unit: 95.2% is 95.2 and <see cref="IsPercent"/> says so. Null only where numerator and denominator are given instead.</summary>
    public double? Value { get; init; }

    /// <summary>True where the cell was written or shown as a percentage.</summary>
    public bool IsPercent { get; init; }

    /// <summary>The numerator of a ratio.</summary>
    public double? Numerator { get; init; }

    /// <summary>The denominator of a ratio.</summary>
    public double? Denominator { get; init; }

    /// <summary>The status in the sheet's words.</summary>
    public string? Status { get; init; }

    /// <summary>The note.</summary>
    public string? Note { get; init; }
}

/// <summary>The readings of one source row: one in a sheet with a row for each reading, several in a sheet with a column for each month.</summary>
/// <param name="Readings">The readings, at least one.</param>
public sealed record ReadingSet(IReadOnlyList<ReadingRow> Readings);
