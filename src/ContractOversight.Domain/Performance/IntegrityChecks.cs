namespace ContractOversight.Domain.Performance;

/// <summary>All integrity checks of one KPI on one day: reasons for an officer to look, never an accusation, and never a change of level.</summary>
/// <param name="Restatement">Late corrections.</param>
/// <param name="ExactHits">Values exactly at the target.</param>
/// <param name="Bunching">Values just on the good side of the target.</param>
/// <param name="VarianceCollapse">Variation that has all but gone.</param>
/// <param name="CoarseData">Data too coarse for the chart; null until the baseline is complete.</param>
public sealed record IntegrityChecks(
    RestatementCheck Restatement,
    ExactHitsCheck ExactHits,
    BunchingCheck Bunching,
    VarianceCollapseCheck VarianceCollapse,
    CoarseDataCheck? CoarseData)
{
    /// <summary>The codes of the checks that call for a look, in a fixed order; empty where none does.</summary>
    public IReadOnlyList<string> Codes
    {
        get
        {
            List<string> codes = [];
            AddIf(Restatement.IsFlagged, SlippageCodes.Restated);
            AddIf(ExactHits.IsFlagged, SlippageCodes.ExactHits);
            AddIf(Bunching.IsFlagged, SlippageCodes.Bunching);
            AddIf(VarianceCollapse.IsFlagged, SlippageCodes.VarianceCollapse);
            AddIf(CoarseData?.IsFlagged == true, SlippageCodes.CoarseData);
            return codes;

            void AddIf(bool isFlagged, string code)
            {
                if (isFlagged)
                {
                    codes.Add(code);
                }
            }
        }
    }

    /// <summary>Runs every check on what was known on the day, by the terms of the latest period; meant to be run once a quarter. Never throws.</summary>
    /// <param name="history">The KPI's whole history.</param>
    /// <param name="parameters">Gives the length of the baseline.</param>
    /// <param name="today">The day as of which to look, included.</param>
    public static IntegrityChecks Of(KpiHistory history, SlippageParameters parameters, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(parameters);
        var received = KnownPeriods.Of(history, today).Where(period => period.Status == PeriodStatus.Received).ToArray();
        var values = Array.ConvertAll(received, period => period.Return!.Value!.Value);
        var terms = received.Length > 0 ? received[^1].Terms : new KpiTerms { From = history.FirstPeriod, Direction = KpiDirection.Neutral };
        var baseline = received.Where(period => period.Segment == received[^1].Segment).Take(parameters.BaselineValues).Select(period => period.Return!).ToArray();
        return new(
            RestatementCheck.Of(history, today),
            ExactHitsCheck.Of(values, terms),
            BunchingCheck.Of(values, terms),
            VarianceCollapseCheck.Of(values),
            baseline.Length > 0 && baseline.Length == parameters.BaselineValues ? CoarseDataCheck.Of(terms, baseline) : null);
    }
}
