using ContractOversight.Domain.Performance;

namespace ContractOversight.Domain.Flags;

/// <summary>The latest reading of a KPI is worse than the worst value that the agreement tolerates.</summary>
public sealed class BelowFloorRule : IOversightRule
{
    /// <inheritdoc />
    public string Code => SlippageCodes.BelowFloor;

    /// <inheritdoc />
    public string Title => "Worse than the floor";

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ContractFacts facts, Tolerances tolerances, DateOnly today)
    {
        foreach (var kpi in facts.Kpis)
        {
            if (LatestReading.Of(kpi) is { } latest && latest.Terms.IsBeyondFloor(latest.Value) && !facts.IsOverOn(today))
            {
                yield return new Finding(
                    Code, $"kpi:{kpi.Kpi.Id}", Severity.Urgent,
                    $"{Wording.Short(kpi.Kpi.Name)}: {Wording.Value(latest.Value, latest.Version.Unit)} in {latest.Period.Name}; the worst tolerated is {Wording.Value(latest.Version.Floor!.Value, latest.Version.Unit)}.",
                    KpiId: kpi.Kpi.Id, Since: latest.Period.Start);
            }
        }
    }

    /// <inheritdoc />
    public string Cleared(ContractFacts facts, Flag flag) => KpiClearing.Of(facts, flag, "is tolerated");
}
