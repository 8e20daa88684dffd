using ContractOversight.Exchange.Columns;

namespace ContractOversight.Exchange.Registers;

/// <summary>What the caller knows about a contract register beforehand.</summary>
public sealed record RegisterOptions
{
    /// <summary>Which column is which; null lets the headings decide.</summary>
    public MappingChoice? Mapping { get; init; }
}
