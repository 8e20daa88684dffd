using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Flags;

/// <summary>The latest reading of a KPI is worse than its target.</summary>
public sealed class MissedTargetRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => SlippageCodes.MissedTarget;

    /// <inheritdoc />
    public string Title => "Target missed";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        foreach (var kpi in facts.Kpis)
        {
            if (LatestReading.Of(kpi) is { } latest && latest.Terms.IsMiss(latest.Value) && !facts.IsOverOn(today))
            {
                yield return new Finding(
                    Code, $"kpi:{kpi.Kpi.Id}", Severity.Act,
                    $"{Wording.Short(kpi.Kpi.Name)}: {Wording.Value(latest.Value, latest.Version.Unit)} in {latest.Period.Name}; the target is {Target(latest.Version)}.",
                    KpiId: kpi.Kpi.Id, Since: latest.Period.Start);
            }
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) => KpiClearing.Of(facts, flag, "meets the target");

    private static string Target(KpiVersion version) => version switch
    {
        { Direction: KpiDirection.WithinRange, Target: { } low, UpperTarget: { } high } => $"{Wording.Number(low)} to {Wording.Value(high, version.Unit)}",
        { Direction: KpiDirection.LowerIsBetter, Target: { } most } => $"{Wording.Value(most, version.Unit)} or less",
        { Target: { } least } => $"{Wording.Value(least, version.Unit)} or more",
        { UpperTarget: { } most } => $"{Wording.Value(most, version.Unit)} or less",
        _ => "not set",
    };
}
