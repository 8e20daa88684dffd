using ContractOversight.Data.Intake;
using ContractOversight.Domain.Parties;
using ContractOversight.Exchange.Columns;
using ContractOversight.Exchange.Spend;

namespace ContractOversight.Jobs.Intake;

/// <summary>One file to be imported, or to be tried without saving anything.</summary>
public sealed record ImportRequest
{
    public required ImportKind Kind { get; init; }

    /// <summary>The file; seekable, and left open.</summary>
    public required Stream Content { get; init; }

    public required string FileName { get; init; }

    public required Office Office { get; init; }

    /// <summary>True to work everything out and save nothing.</summary>
    public required bool IsDryRun { get; init; }

    /// <summary>Which column is which; null lets the headings, or what is remembered for the source, decide.</summary>
    public MappingChoice? Mapping { get; init; }

    /// <summary>The period of a spend file that states no days; null lets its name decide.</summary>
    public PaymentPeriod? Period { get; init; }

    /// <summary>Told the number of rows done, now and then.</summary>
    public IProgress<int>? Progress { get; init; }
}
