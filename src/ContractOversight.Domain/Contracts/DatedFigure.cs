namespace ContractOversight.Domain.Contracts;

/// <summary>A figure fixed by law for some span of days.</summary>
/// <param name="Code">Which figure, for instance "threshold-works".</param>
/// <param name="Amount">The amount: whole pence for money, otherwise a plain count.</param>
/// <param name="ValidFrom">First day on which it holds.</param>
/// <param name="ValidTo">Last day on which it holds; null while no end is known.</param>
/// <param name="SourceKey">The key of its source in docs/law-sources.md.</param>
public sealed record DatedFigure(string Code, long Amount, DateOnly ValidFrom, DateOnly? ValidTo, string SourceKey)
{
    /// <summary>True when the figure holds on the day, both ends included.</summary>
    public bool HoldsOn(DateOnly day) => day >= ValidFrom && (ValidTo is null || day <= ValidTo);
}
