namespace ContractOversight.Domain.Performance;

/// <summary>Whether late corrections call for a look: by what one does, or because most favour the supplier. Never an accusation.</summary>
/// <param name="Late">The late corrections, in order of period and revision.</param>
/// <param name="Chance">Chance of so many favourable ones or more if either way were equally likely, 0 to 1.</param>
/// <param name="IsLopsided">True with 5 late corrections or more and a chance of at most 0.05, both included.</param>
public sealed record RestatementCheck(IReadOnlyList<LateRestatement> Late, double Chance, bool IsLopsided)
{
    private const int CorrectionWorkingDays = 20;
    private const int Baseline = 12;
    private const int MonthsLookedBack = 12;
    private const int FewestCorrections = 5;
    private const double LargestChance = 0.05;

    /// <summary>True where one correction, or the pattern of them, calls for a look.</summary>
    public bool IsFlagged => IsLopsided || Late.Any(one => one.CallsForALook);

    /// <summary>The chance that so many of the late corrections, or more, favour the supplier, and whether that is too small.</summary>
    /// <param name="late">Late corrections in the last 12 months.</param>
    /// <param name="favourable">Those that favour the supplier.</param>
    public static (double Chance, bool IsLopsided) Favour(int late, int favourable)
    {
        var chance = BinomialTail.AtLeast(favourable, late, 0.5);
        return (chance, late >= FewestCorrections && chance <= LargestChance);
    }

    /// <summary>Looks at the corrections of the 12 months to today, as known on the day; never throws.</summary>
    /// <remarks>A correction is late when it comes more than 20 working days after the period's first value.</remarks>
    public static RestatementCheck Of(KpiHistory history, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(history);
        var first = MeasurementPeriod.Containing(history.FirstPeriod, history.Frequency);
        var known = KnownPeriods.Of(history, today);
        double[] values = [.. known.Where(period => period.Status == PeriodStatus.Received).Select(period => period.Return!.Value!.Value).Take(Baseline)];
        var sigma = ChartLimits.Of(values, screens: true).Sigma;
        List<LateRestatement> late = [];
        var returns = history.Returns
            .Where(one => one.HasValue && one.ReceivedOn <= today)
            .GroupBy(one => first.PeriodsUntil(one.PeriodStart))
            .Where(group => group.Key >= 0 && group.Key < known.Length)
            .OrderBy(group => group.Key);
        foreach (var period in returns)
        {
            late.AddRange(LateOnes([.. period.OrderBy(one => one.Revision).ThenBy(one => one.ReceivedOn)], known[period.Key], sigma, history, today));
        }

        var (chance, isLopsided) = Favour(late.Count, late.Count(one => one.IsFavourable));
        return new(late, chance, isLopsided);
    }

    private static IEnumerable<LateRestatement> LateOnes(KpiReturn[] revisions, KnownPeriod period, double sigma, KpiHistory history, DateOnly today)
    {
        var closes = history.AddWorkingDays(revisions[0].ReceivedOn, CorrectionWorkingDays);
        for (var i = 1; i < revisions.Length; i++)
        {
            var (before, after) = (revisions[i - 1].Value!.Value, revisions[i].Value!.Value);
            var change = Closeness.Compare(after, before);
            if (change == 0 || revisions[i].ReceivedOn <= closes || revisions[i].ReceivedOn <= today.AddMonths(-MonthsLookedBack))
            {
                continue;
            }

            yield return new(
                period.Start,
                before,
                after,
                period.Terms.IsMiss(before) && !period.Terms.IsMiss(after),
                period.Terms.IsBeyondFloor(before) != period.Terms.IsBeyondFloor(after),
                Closeness.Compare(Math.Abs(after - before), sigma) > 0,
                change == period.Terms.BetterSign);
        }
    }
}
