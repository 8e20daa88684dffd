namespace ContractOversight.Domain.Flags;

/// <summary>The sentence for the history when a flag about a KPI clears.</summary>
internal static class KpiClearing
{
    public static string Of(ContractFacts facts, Flag flag, string holds) =>
        facts.Kpis.FirstOrDefault(kpi => kpi.Kpi.Id == flag.KpiId) is { } kpi && LatestReading.Of(kpi) is { } latest
            ? $"{Wording.Value(latest.Value, latest.Version.Unit)} in {latest.Period.Name} {holds}, or the agreement is over."
            : "Nothing received can be judged any more, or the KPI is no longer in use.";
}
