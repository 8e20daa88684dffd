namespace ContractOversight.Domain.Flags;

/// <summary>Every rule of the nightly sweep, in the order in which their findings are listed.</summary>
public static class OversightRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<IOversightRule> All { get; } =
    [
        new OverdueReviewRule(),
    ];
}
