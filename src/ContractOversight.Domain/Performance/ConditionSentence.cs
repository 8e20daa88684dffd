namespace ContractOversight.Domain.Performance;

/// <summary>Says why a KPI stands where it does, the weightiest reason first.</summary>
internal static class ConditionSentence
{
    internal static string Of(SlippageHistory history, in PeriodVerdict latest, string period)
    {
        List<string> reasons = [];
        if (latest.Has(SlippageConditions.Capability))
        {
            reasons.Add("the target is out of reach of the process as it is");
        }

        if (latest.Has(SlippageConditions.Chronic))
        {
            reasons.Add($"most of the last {history.Parameters.CapabilityValues} {period}s missed the target");
        }

        if (latest.Has(SlippageConditions.Persistent))
        {
            reasons.Add($"{MeaningSentence.Spelt(MissesRunning(history)).ToLowerInvariant()} {period}s running missed the target");
        }

        if (latest.Has(SlippageConditions.Floor))
        {
            reasons.Add($"the latest {period} is worse than the contract floor");
        }
        else if (latest.Has(SlippageConditions.Miss) && !latest.Has(SlippageConditions.Persistent))
        {
            reasons.Add($"the latest {period} missed the target");
        }

        if (latest.Has(SlippageConditions.SpecialCause))
        {
            reasons.Add(latest.Has(SlippageConditions.CoarseData)
                ? "the chart shows a change for the worse, but on coarse data"
                : "the chart shows a change for the worse that is not chance");
        }

        if (history.PeriodsUntilCrossing(latest.Index) is { } ahead)
        {
            reasons.Add($"at this trend the target will be missed in {ahead} {period}{(ahead == 1 ? "" : "s")}");
        }

        return reasons.Count == 0 ? "" : string.Join("; ", reasons) + ".";
    }

    private static int MissesRunning(SlippageHistory history) =>
        history.Periods.Where(one => one.Status == PeriodStatus.Received).Reverse().TakeWhile(one => one.Has(SlippageConditions.Miss)).Count();
}
