using ContractOversight.Exchange.Columns;

namespace ContractOversight.Exchange.Spend;

/// <summary>What the caller knows about a spend file beforehand.</summary>
public sealed record SpendOptions
{
    /// <summary>Which column is which; null lets the headings decide.</summary>
    public MappingChoice? Mapping { get; init; }

    /// <summary>The period of rows that state no day; null lets the sheet's or file's name decide, and where that shows none the file is refused.</summary>
    public PaymentPeriod? Period { get; init; }
}
